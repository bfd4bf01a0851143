//! Newer compiled languages.

use super::{AT, DOUBLE, SINGLE, c_family::BASE};
use crate::markdown::code::{
    class::Class,
    words::{Capitals, Quote, Words},
};

pub(super) const LANGUAGES: &[(&str, Words)] = &[
    (
        "rust rs",
        Words {
            nested_comments: true,
            prefixes: "b c",
            quotes: &[
                Quote::raw("br##\"", "\"##"),
                Quote::raw("r##\"", "\"##"),
                Quote::raw("br#\"", "\"#"),
                Quote::raw("r#\"", "\"#"),
                Quote::raw("br\"", "\""),
                Quote::raw("r\"", "\""),
                DOUBLE.over_lines(),
            ],
            chars: true,
            bang: true,
            keywords: "as async await break const continue crate dyn else enum extern fn for if impl in let loop macro_rules match mod move mut pub ref return self static struct super trait type union unsafe use where while",
            types: "Self bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize",
            constants: "true false",
            capitals: Capitals::Constructors,
            annotations: &["#[", "#!["],
            ..BASE
        },
    ),
    (
        "go golang",
        Words {
            quotes: &[Quote::raw("`", "`"), DOUBLE, SINGLE],
            keywords: "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var",
            types: "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr",
            constants: "true false nil iota",
            functions: "append cap clear close copy delete len make max min new panic print println recover",
            ..BASE
        },
    ),
    (
        "swift",
        Words {
            nested_comments: true,
            quotes: &[
                Quote {
                    open: "\"\"\"",
                    close: "\"\"\"",
                    ..DOUBLE
                }
                .over_lines()
                .holding("\\(", ')'),
                DOUBLE.holding("\\(", ')'),
            ],
            keywords: "actor any as associatedtype async await break case catch class continue convenience default defer deinit didSet do else enum extension fallthrough fileprivate final for func get guard if import in indirect init inout internal is isolated lazy let mutating nonisolated open operator override precedencegroup private protocol public repeat required rethrows return self set some static struct subscript super switch throw throws try typealias unowned var weak where while willSet",
            types: "Self",
            constants: "true false nil",
            capitals: Capitals::Constructors,
            sigils: &[('@', Class::Attribute), ('#', Class::Keyword)],
            ..BASE
        },
    ),
    (
        "zig zon",
        Words {
            block_comments: &[],
            keywords: "addrspace align allowzero and anyframe anytype asm async await break callconv catch comptime const continue defer else enum errdefer error export extern fn for if inline linksection noalias noinline nosuspend opaque or orelse packed pub resume return struct suspend switch test threadlocal try union unreachable usingnamespace var volatile while",
            types: "anyerror bool comptime_float comptime_int f16 f32 f64 f128 i8 i16 i32 i64 i128 isize noreturn type u8 u16 u32 u64 u128 usize void",
            constants: "true false null undefined",
            sigils: &[('@', Class::Function)],
            ..BASE
        },
    ),
    (
        "d dlang",
        Words {
            block_comments: &[("/*", "*/"), ("/+", "+/")],
            quotes: &[
                Quote::raw("`", "`"),
                Quote::raw("r\"", "\""),
                DOUBLE.over_lines(),
                SINGLE,
            ],
            keywords: "abstract alias align asm assert auto body break case cast catch class const continue debug default delegate delete deprecated do else enum export extern final finally for foreach foreach_reverse function goto if immutable import in inout interface invariant is lazy macro mixin module new nothrow out override package pragma private protected public pure ref return scope shared static struct super switch synchronized template this throw try typeid typeof union unittest version while with",
            types: "bool byte char dchar double float int long real short string ubyte uint ulong ushort void wchar",
            constants: "true false null",
            sigils: AT,
            ..BASE
        },
    ),
    (
        "v vlang",
        Words {
            quotes: &[
                DOUBLE.holding("${", '}'),
                SINGLE.holding("${", '}'),
                Quote::new("`"),
            ],
            keywords: "as asm assert atomic break const continue defer else enum export fn for go goto if import in interface is lock match module mut or pub return rlock select shared spawn static struct type union unsafe",
            types: "bool byte f32 f64 i8 i16 i64 i128 int isize rune string u8 u16 u32 u64 usize voidptr",
            constants: "true false none nil",
            annotations: &["@["],
            ..BASE
        },
    ),
    (
        "vala",
        Words {
            quotes: &[Quote::raw("\"\"\"", "\"\"\""), DOUBLE, SINGLE],
            keywords: "abstract as async base break case catch class const construct continue default delegate delete do dynamic else ensures enum errordomain extern finally for foreach get global if in inline interface internal is lock namespace new out override owned params private protected public ref requires return set signal sizeof static struct switch this throw throws try typeof unowned using value var virtual volatile weak while yield",
            types: "bool char double float int int64 long short size_t string uint uint8 uint64 unichar void",
            constants: "true false null",
            ..BASE
        },
    ),
    (
        "haxe hx",
        Words {
            quotes: &[
                DOUBLE.over_lines(),
                SINGLE.over_lines().holding("${", '}').with_variables(),
            ],
            keywords: "abstract break case cast catch class continue default do dynamic else enum extends extern final for function if implements import in inline interface macro new operator overload override package private public return static super switch this throw try typedef untyped using var while",
            constants: "true false null",
            sigils: AT,
            directive: Some('#'),
            ..BASE
        },
    ),
];

//! C and the languages that look like it.

use super::{AT, BOTH, C_BLOCK, DOLLAR, DOUBLE, SINGLE};
use crate::markdown::code::{
    class::Class,
    words::{Capitals, NOTHING, Quote, Words},
};

/// What these languages have in common.
pub(super) const BASE: Words = Words {
    line_comments: &["//"],
    block_comments: C_BLOCK,
    quotes: BOTH,
    calls: true,
    capitals: Capitals::Types,
    ..NOTHING
};

const C: Words = Words {
    prefixes: "L u U u8",
    keywords: "alignas alignof auto break case const constexpr continue default do else enum extern for goto if inline register restrict return sizeof static static_assert struct switch thread_local typedef typeof union volatile while _Atomic _Generic _Noreturn _Static_assert _Thread_local",
    types: "bool char double float int long short signed unsigned void size_t ssize_t ptrdiff_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t wchar_t FILE _Bool _Complex",
    constants: "NULL nullptr true false EOF",
    directive: Some('#'),
    ..BASE
};

const JAVASCRIPT: Words = Words {
    quotes: &[
        DOUBLE,
        SINGLE,
        Quote::new("`").over_lines().holding("${", '}'),
    ],
    keywords: "as async await break case catch class const continue debugger default delete do else export extends finally for from function get if import in instanceof let new of return set static super switch this throw try typeof var void while with yield",
    constants: "true false null undefined NaN Infinity",
    functions: "console require",
    word_chars: "$",
    sigils: AT,
    regex: true,
    ..BASE
};

pub(super) const LANGUAGES: &[(&str, Words)] = &[
    ("c h", C),
    (
        "cpp c++ cc cxx hpp hxx arduino ino cuda",
        Words {
            quotes: &[Quote::raw("R\"(", ")\""), DOUBLE, SINGLE],
            keywords: "alignas alignof and asm auto break case catch class co_await co_return co_yield concept const const_cast consteval constexpr constinit continue decltype default delete do dynamic_cast else enum explicit export extern final for friend goto if inline mutable namespace new noexcept not operator or override private protected public register reinterpret_cast requires return sizeof static static_assert static_cast struct switch template this thread_local throw try typedef typeid typename union using virtual volatile while xor",
            types: "bool char char8_t char16_t char32_t double float int long short signed unsigned void wchar_t size_t string vector map set pair tuple optional array unique_ptr shared_ptr int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t byte",
            constants: "NULL nullptr true false std",
            ..C
        },
    ),
    (
        "objective-c objectivec objc obj-c",
        Words {
            keywords: "auto break case const continue default do else enum extern for goto if in inline register return self sizeof static struct super switch typedef union volatile while @interface @implementation @end @property @synthesize @protocol @class @selector @autoreleasepool @try @catch @finally",
            constants: "NULL nil Nil YES NO true false",
            sigils: &[('@', Class::Keyword)],
            ..C
        },
    ),
    (
        "csharp c# cs",
        Words {
            quotes: &[
                Quote::raw("\"\"\"", "\"\"\""),
                Quote {
                    open: "$@\"",
                    ..Quote::doubled("\"")
                }
                .over_lines()
                .holding("{", '}'),
                Quote {
                    open: "@\"",
                    ..Quote::doubled("\"")
                }
                .over_lines(),
                Quote {
                    open: "$\"",
                    ..DOUBLE
                }
                .holding("{", '}'),
                DOUBLE,
                SINGLE,
            ],
            keywords: "abstract as async await base break case catch checked class const continue default delegate do else enum event explicit extern finally fixed for foreach get goto if implicit in init interface internal is lock namespace new operator out override params partial private protected public readonly record ref required return sealed set sizeof stackalloc static struct switch this throw try typeof unchecked unsafe using value var virtual volatile when where while with yield",
            types: "bool byte char decimal double dynamic float int long nint nuint object sbyte short string uint ulong ushort void",
            constants: "true false null",
            directive: Some('#'),
            ..BASE
        },
    ),
    (
        "java",
        Words {
            quotes: &[
                Quote {
                    open: "\"\"\"",
                    close: "\"\"\"",
                    ..DOUBLE
                }
                .over_lines(),
                DOUBLE,
                SINGLE,
            ],
            keywords: "abstract assert break case catch class const continue default do else enum exports extends final finally for goto if implements import instanceof interface module native new non-sealed package permits private protected public record requires return sealed static strictfp super switch synchronized this throw throws transient try var volatile while yield",
            types: "boolean byte char double float int long short void",
            constants: "true false null",
            sigils: AT,
            ..BASE
        },
    ),
    ("javascript js jsx mjs cjs node", JAVASCRIPT),
    (
        "typescript ts tsx mts cts",
        Words {
            keywords: "abstract as asserts async await break case catch class const continue debugger declare default delete do else enum export extends finally for from function get if implements import in infer instanceof interface is keyof let module namespace new of override private protected public readonly return satisfies set static super switch this throw try type typeof unique var void while with yield",
            types: "any bigint boolean never number object string symbol unknown",
            ..JAVASCRIPT
        },
    ),
    (
        "kotlin kt kts",
        Words {
            nested_comments: true,
            quotes: &[
                Quote::raw("\"\"\"", "\"\"\"").with_variables(),
                DOUBLE.holding("${", '}').with_variables(),
                SINGLE,
            ],
            keywords: "abstract actual annotation as break by catch class companion const constructor continue crossinline data do dynamic else enum expect external final finally for fun get if import in infix init inline inner interface internal is it lateinit noinline object open operator out override package private protected public reified return sealed set super suspend tailrec this throw try typealias val value var vararg when where while",
            constants: "true false null",
            sigils: AT,
            ..BASE
        },
    ),
    (
        "scala sbt sc",
        Words {
            nested_comments: true,
            prefixes: "s f raw",
            quotes: &[
                Quote::raw("\"\"\"", "\"\"\"").with_variables(),
                DOUBLE.holding("${", '}').with_variables(),
            ],
            chars: true,
            keywords: "abstract case catch class def derives do else end enum export extends extension final finally for forSome given if implicit import inline lazy match new object opaque override package private protected return sealed super then this throw trait transparent try type using val var while with yield",
            constants: "true false null",
            capitals: Capitals::Constructors,
            sigils: AT,
            ..BASE
        },
    ),
    (
        "groovy gradle jenkinsfile",
        Words {
            quotes: &[
                Quote {
                    open: "\"\"\"",
                    close: "\"\"\"",
                    ..DOUBLE
                }
                .over_lines()
                .holding("${", '}')
                .with_variables(),
                Quote {
                    open: "'''",
                    close: "'''",
                    ..SINGLE
                }
                .over_lines(),
                DOUBLE.holding("${", '}').with_variables(),
                SINGLE,
            ],
            keywords: "abstract as assert break case catch class const continue def default do else enum extends final finally for goto if implements import in instanceof interface native new package private protected public return static super switch synchronized this throw throws trait transient try volatile while",
            types: "boolean byte char double float int long short void",
            constants: "true false null it",
            sigils: AT,
            ..BASE
        },
    ),
    (
        "dart",
        Words {
            prefixes: "r",
            quotes: &[
                Quote {
                    open: "\"\"\"",
                    close: "\"\"\"",
                    ..DOUBLE
                }
                .over_lines()
                .holding("${", '}')
                .with_variables(),
                Quote {
                    open: "'''",
                    close: "'''",
                    ..SINGLE
                }
                .over_lines()
                .holding("${", '}')
                .with_variables(),
                DOUBLE.holding("${", '}').with_variables(),
                SINGLE.holding("${", '}').with_variables(),
            ],
            keywords: "abstract as assert async await base break case catch class const continue covariant default deferred do else enum export extends extension external factory final finally for get hide if implements import in interface is late library mixin new of on operator part required rethrow return sealed set show static super switch sync this throw try typedef var when while with yield",
            types: "bool double dynamic int num void",
            constants: "true false null",
            sigils: AT,
            ..BASE
        },
    ),
    (
        "solidity sol",
        Words {
            keywords: "abstract anonymous as assembly break calldata case catch constant constructor continue contract default delete do else emit enum error event external fallback final for from function if immutable import indexed interface internal is library mapping memory modifier new override payable pragma private public pure receive return returns revert storage struct switch throw try type unchecked using view virtual while",
            types: "address bool byte bytes bytes32 fixed int int256 string ufixed uint uint8 uint256 var",
            constants: "true false this msg block tx wei gwei ether",
            ..BASE
        },
    ),
    (
        "php-code",
        Words {
            line_comments: &["//", "#"],
            quotes: &[DOUBLE.over_lines().with_variables(), SINGLE.over_lines()],
            keywords: "abstract and as break callable case catch class clone const continue declare default do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile enum extends final finally fn for foreach function global goto if implements include include_once instanceof insteadof interface isset list match namespace new or print private protected public readonly require require_once return static switch throw trait try unset use var while xor yield",
            types: "array bool float int iterable mixed never object string void",
            constants: "true false null self parent TRUE FALSE NULL",
            sigils: DOLLAR,
            annotations: &["#["],
            heredocs: &["<<<"],
            ..BASE
        },
    ),
];

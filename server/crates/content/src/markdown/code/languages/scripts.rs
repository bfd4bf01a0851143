//! Languages that are run as they are written.

use super::{AT, BOTH, DOLLAR, DOUBLE, SINGLE};
use crate::markdown::code::{
    class::Class,
    words::{Capitals, NOTHING, Quote, Words},
};

const HASH: Words = Words {
    line_comments: &["#"],
    quotes: BOTH,
    calls: true,
    capitals: Capitals::Types,
    ..NOTHING
};

const RUBY_TEXTS: &[Quote] = &[
    DOUBLE.over_lines().holding("#{", '}'),
    SINGLE.over_lines(),
    Quote::new("`").holding("#{", '}'),
];
const PYTHON_TEXTS: &[Quote] = &[
    Quote {
        open: "\"\"\"",
        close: "\"\"\"",
        ..DOUBLE
    }
    .over_lines(),
    Quote {
        open: "'''",
        close: "'''",
        ..SINGLE
    }
    .over_lines(),
    DOUBLE,
    SINGLE,
];

pub(super) const LANGUAGES: &[(&str, Words)] = &[
    (
        "python py python3 py3 ipython starlark bzl bazel",
        Words {
            quotes: PYTHON_TEXTS,
            prefixes: "r b f u br rb fr rf t",
            keywords: "and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield",
            types: "bool bytearray bytes complex dict float frozenset int list object set str tuple type",
            constants: "True False None NotImplemented self cls",
            functions: "abs all any chr dir divmod enumerate eval exec filter format getattr hasattr hash help hex id input isinstance issubclass iter len map max min next open ord pow print range repr reversed round setattr sorted sum super vars zip",
            sigils: AT,
            ..HASH
        },
    ),
    (
        "ruby rb rake gemfile",
        Words {
            block_comments: &[("=begin", "=end")],
            quotes: RUBY_TEXTS,
            keywords: "alias and begin break case class def defined? do else elsif end ensure extend for if in include module next not or private protected public raise redo require require_relative rescue retry return self super then undef unless until when while yield attr_accessor attr_reader attr_writer",
            constants: "true false nil __FILE__ __LINE__",
            functions: "puts print p gets lambda proc loop",
            word_chars: "?",
            sigils: &[
                ('@', Class::Attribute),
                ('$', Class::Attribute),
                (':', Class::Constant),
            ],
            regex: true,
            heredocs: &["<<~", "<<-"],
            ..HASH
        },
    ),
    (
        "crystal cr",
        Words {
            quotes: &[DOUBLE.over_lines().holding("#{", '}'), SINGLE],
            keywords: "abstract alias annotation as asm begin break case class def do else elsif end ensure enum extend for fun if in include instance_sizeof is_a? lib macro module next of out pointerof private protected require rescue responds_to? return select self sizeof struct super then type typeof union uninitialized unless until verbatim when while with yield",
            constants: "true false nil",
            word_chars: "?",
            sigils: &[('@', Class::Attribute), (':', Class::Constant)],
            ..HASH
        },
    ),
    (
        "perl pl pm raku",
        Words {
            keywords: "and cmp continue do else elsif eq for foreach ge given goto gt if last le lt my ne next no not or our package redo require return say state sub unless until use when while xor",
            functions: "bless chomp chop close defined delete die each exists grep join keys length map open pop print printf push ref reverse scalar shift sort splice split sprintf substr uc lc values wantarray warn",
            quotes: &[DOUBLE.over_lines().with_variables(), SINGLE.over_lines()],
            sigils: &[
                ('$', Class::Attribute),
                ('@', Class::Attribute),
                ('%', Class::Attribute),
            ],
            heredocs: &["<<"],
            ..HASH
        },
    ),
    (
        "lua luau",
        Words {
            line_comments: &["--"],
            block_comments: &[("--[[", "]]")],
            quotes: &[Quote::raw("[[", "]]"), DOUBLE, SINGLE],
            keywords: "and break do else elseif end for function goto if in local not or repeat return then until while",
            constants: "true false nil self",
            functions: "assert error ipairs next pairs pcall print require select setmetatable tonumber tostring type unpack",
            ..HASH
        },
    ),
    (
        "r rscript",
        Words {
            quotes: &[DOUBLE.over_lines(), SINGLE.over_lines(), Quote::new("`")],
            keywords: "break else for function if in next repeat return while library require",
            constants: "TRUE FALSE NULL NA NaN Inf NA_character_ NA_integer_ NA_real_ T F",
            word_chars: ".",
            capitals: Capitals::Plain,
            ..HASH
        },
    ),
    (
        "julia jl",
        Words {
            block_comments: &[("#=", "=#")],
            nested_comments: true,
            quotes: &[
                Quote {
                    open: "\"\"\"",
                    close: "\"\"\"",
                    ..DOUBLE
                }
                .over_lines()
                .holding("$(", ')')
                .with_variables(),
                DOUBLE.over_lines().holding("$(", ')').with_variables(),
            ],
            chars: true,
            keywords: "abstract baremodule begin break catch const continue do else elseif end export finally for function global if import in isa let local macro module mutable primitive quote return struct try using where while",
            constants: "true false nothing missing NaN Inf pi im",
            word_chars: "!",
            sigils: &[('@', Class::Function), (':', Class::Constant)],
            ..HASH
        },
    ),
    (
        "elixir ex exs iex",
        Words {
            quotes: &[
                Quote {
                    open: "\"\"\"",
                    close: "\"\"\"",
                    ..DOUBLE
                }
                .over_lines()
                .holding("#{", '}'),
                DOUBLE.over_lines().holding("#{", '}'),
                SINGLE.over_lines(),
            ],
            keywords: "after alias and case catch cond def defdelegate defexception defguard defimpl defmacro defmodule defp defprotocol defstruct do else end fn for if import in not or quote raise receive require rescue reraise super throw try unless unquote use when with",
            constants: "true false nil __MODULE__",
            word_chars: "?",
            sigils: &[('@', Class::Attribute), (':', Class::Constant)],
            ..HASH
        },
    ),
    (
        "nim nimrod",
        Words {
            block_comments: &[("#[", "]#")],
            nested_comments: true,
            quotes: &[
                Quote::raw("\"\"\"", "\"\"\""),
                Quote::raw("r\"", "\""),
                DOUBLE,
                SINGLE,
            ],
            keywords: "addr and as asm bind block break case cast concept const continue converter defer discard distinct div do elif else end enum except export finally for from func if import in include interface is isnot iterator let macro method mixin mod not notin object of or out proc ptr raise ref return shl shr static template try tuple type using var when while xor yield",
            types: "bool char cstring float float32 float64 int int8 int16 int32 int64 seq string uint void",
            constants: "true false nil result",
            ..HASH
        },
    ),
    (
        "gdscript gd godot",
        Words {
            quotes: PYTHON_TEXTS,
            keywords: "and as assert await break breakpoint class class_name const continue elif else enum export extends for func if in is match not onready or pass return set setget signal static super tool var void while yield",
            types: "bool float int",
            constants: "true false null self PI TAU INF NAN",
            sigils: &[('@', Class::Attribute), ('$', Class::Attribute)],
            ..HASH
        },
    ),
    (
        "tcl tk",
        Words {
            quotes: &[DOUBLE.over_lines().with_variables()],
            keywords: "after append array break catch continue else elseif error eval expr for foreach if incr lappend list namespace package proc puts regexp regsub rename return set source string switch then unset uplevel upvar variable while",
            sigils: DOLLAR,
            capitals: Capitals::Plain,
            ..HASH
        },
    ),
    (
        "awk gawk",
        Words {
            keywords: "BEGIN END break case continue default delete do else exit for function getline if in next nextfile print printf return switch while",
            constants: "ARGC ARGV ENVIRON FILENAME FNR FS NF NR OFS ORS RS RLENGTH RSTART SUBSEP",
            functions: "close gsub index int length match rand split sprintf sqrt srand sub substr system tolower toupper",
            sigils: DOLLAR,
            regex: true,
            ..HASH
        },
    ),
    (
        "coffeescript coffee",
        Words {
            block_comments: &[("###", "###")],
            quotes: &[
                Quote {
                    open: "\"\"\"",
                    close: "\"\"\"",
                    ..DOUBLE
                }
                .over_lines()
                .holding("#{", '}'),
                DOUBLE.over_lines().holding("#{", '}'),
                SINGLE.over_lines(),
            ],
            keywords: "and await break by catch class continue delete do else extends finally for if in instanceof is isnt loop new not of or return super switch then this throw try typeof unless until when while yield",
            constants: "true false null undefined yes no on off",
            sigils: AT,
            regex: true,
            ..HASH
        },
    ),
    (
        "scratchblocks logo turtle",
        Words {
            line_comments: &[";", "//"],
            keywords: "to end repeat forever if else ifelse output stop make local for while répète répete répéter pour fin si sinon",
            functions: "forward fd backward bk left lt right rt penup pu pendown pd clearscreen cs print avance av recule re gauche tg droite td lc bc",
            sigils: &[(':', Class::Attribute)],
            any_case: true,
            capitals: Capitals::Plain,
            ..HASH
        },
    ),
];

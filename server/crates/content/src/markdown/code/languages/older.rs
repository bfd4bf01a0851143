//! Languages with a long history, most of them in capitals or not as one likes.

use super::{DOUBLE, SINGLE};
use crate::markdown::code::{
    class::Class,
    words::{NOTHING, Quote, Words},
};

pub(super) const LANGUAGES: &[(&str, Words)] = &[
    (
        "pascal delphi objectpascal freepascal pas",
        Words {
            line_comments: &["//"],
            block_comments: &[("(*", "*)"), ("{", "}")],
            quotes: &[Quote::doubled("'")],
            keywords: "and array as asm begin case class const constructor destructor div do downto else end except exports file finalization finally for function goto if implementation in inherited initialization inline interface is label library mod not object of on or packed private procedure program property protected public published raise record repeat set shl shr then threadvar to try type unit until uses var while with xor",
            types: "boolean byte cardinal char double extended int64 integer longint pointer real shortint single smallint string word",
            constants: "true false nil result self",
            functions: "write writeln read readln inc dec length",
            any_case: true,
            calls: true,
            ..NOTHING
        },
    ),
    (
        "ada adb ads",
        Words {
            line_comments: &["--"],
            quotes: &[Quote::doubled("\"")],
            chars: true,
            keywords: "abort abs abstract accept access aliased all and array at begin body case constant declare delay delta digits do else elsif end entry exception exit for function generic goto if in interface is limited loop mod new not of or others out overriding package parallel pragma private procedure protected raise range record rem renames requeue return reverse select separate some subtype synchronized tagged task terminate then type until use when while with xor",
            types: "boolean character duration float integer natural positive string",
            constants: "true false null",
            any_case: true,
            ..NOTHING
        },
    ),
    (
        "fortran f90 f95 f03 f77",
        Words {
            line_comments: &["!"],
            quotes: &[Quote::doubled("\""), Quote::doubled("'")],
            keywords: "allocatable allocate associate block call case class common contains continue cycle data deallocate default dimension do else elseif end enddo endif entry equivalence exit external forall format function go goto if implicit import in inout intent interface intrinsic module namelist none nullify only open optional out parameter pointer print private procedure program public pure read recursive result return rewind save select stop subroutine target then to type use where while write",
            types: "character complex double integer logical precision real",
            any_case: true,
            calls: true,
            ..NOTHING
        },
    ),
    (
        "matlab octave scilab",
        Words {
            line_comments: &["%", "#", "//"],
            block_comments: &[("%{", "%}")],
            quotes: &[Quote::doubled("\"")],
            keywords: "break case catch classdef continue do else elseif end endfor endfunction endif endwhile enumeration events for function global if methods otherwise parfor persistent properties return spmd switch then try until while",
            constants: "true false pi eps inf nan Inf NaN ans",
            calls: true,
            ..NOTHING
        },
    ),
    (
        "vb vbnet visual-basic vba vbscript basic qbasic freebasic",
        Words {
            line_comments: &["'", "REM ", "Rem ", "rem "],
            quotes: &[Quote::doubled("\"")],
            keywords: "addhandler addressof and andalso as byref byval call case catch class const continue declare default delegate dim do each else elseif end enum erase error event exit finally for friend function get global gosub goto handles if implements imports in inherits input interface is let lib like loop me mod module mustinherit mustoverride mybase namespace new next not of on operator option optional or orelse overrides paramarray partial print private property protected public raiseevent readonly redim resume return select set shared static step stop structure sub then throw to try typeof until using wend when while with withevents xor",
            types: "boolean byte char date decimal double integer long object sbyte short single string uinteger ulong ushort variant",
            constants: "true false nothing null empty",
            any_case: true,
            calls: true,
            ..NOTHING
        },
    ),
    (
        "cobol cob",
        Words {
            line_comments: &["*>", "*"],
            quotes: &[Quote::doubled("\""), Quote::doubled("'")],
            keywords: "accept add call close compute configuration data delete display divide division else end-evaluate end-if end-perform end-read environment evaluate exit fd file file-control from giving go goback identification if initialize input input-output inspect into is linkage line move multiply not occurs of open output perform pic picture procedure program program-id read redefines remainder rewrite run section select set stop string subtract then through thru times to until using value values varying when with working-storage write",
            constants: "spaces space zero zeros zeroes high-values low-values",
            word_chars: "-",
            any_case: true,
            ..NOTHING
        },
    ),
    (
        "smalltalk st",
        Words {
            block_comments: &[("\"", "\"")],
            quotes: &[Quote::doubled("'")],
            constants: "true false nil self super thisContext",
            sigils: &[('#', Class::Constant)],
            ..NOTHING
        },
    ),
    (
        "algol simula modula modula2 oberon",
        Words {
            block_comments: &[("(*", "*)")],
            quotes: &[DOUBLE, SINGLE],
            keywords: "and array begin by case const definition div do else elsif end exit export for from if implementation import in loop mod module not of or pointer procedure record repeat return set then to type until var while with",
            types: "boolean bool byte char integer int longint longreal real set",
            constants: "true false nil",
            any_case: true,
            ..NOTHING
        },
    ),
];

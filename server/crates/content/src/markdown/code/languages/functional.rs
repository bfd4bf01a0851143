//! Functional languages and Lisp.

use super::{DOUBLE, SINGLE};
use crate::markdown::code::{
    class::Class,
    words::{Capitals, NOTHING, Quote, Words},
};

const ML: Words = Words {
    block_comments: &[("(*", "*)")],
    nested_comments: true,
    quotes: &[DOUBLE.over_lines()],
    chars: true,
    word_chars: "",
    capitals: Capitals::Types,
    ..NOTHING
};

const HASKELL: Words = Words {
    line_comments: &["--"],
    block_comments: &[("{-", "-}")],
    nested_comments: true,
    quotes: &[Quote::raw("\"\"\"", "\"\"\""), DOUBLE],
    chars: true,
    word_chars: "'",
    keywords: "as case class data default deriving do else family forall foreign hiding if import in infix infixl infixr instance let mdo module newtype of qualified rec then type where",
    functions: "concat concatMap filter foldl foldr fmap fst head length lookup map mapM_ maximum minimum negate print product pure putStr putStrLn read return reverse show snd sum tail take unwords zip",
    capitals: Capitals::Types,
    ..NOTHING
};

const LISP: Words = Words {
    line_comments: &[";"],
    block_comments: &[("#|", "|#")],
    nested_comments: true,
    quotes: &[DOUBLE.over_lines()],
    heads: true,
    word_chars: "-+*/<>=!?&%$.",
    sigils: &[(':', Class::Constant)],
    keywords: "and begin case cond define define-macro define-record-type define-syntax defmacro defparameter defstruct defun defvar defclass defmethod defgeneric delay do dolist dotimes else flet funcall if labels lambda let let* letrec letrec* loop macrolet named-let or progn quote quasiquote require provide set! setf setq syntax-rules unless unquote when while",
    constants: "t nil true false",
    ..NOTHING
};

pub(super) const LANGUAGES: &[(&str, Words)] = &[
    ("haskell hs lhs", HASKELL),
    (
        "elm",
        Words {
            keywords: "alias as case else exposing if import in infix let module of port then type where",
            functions: "",
            ..HASKELL
        },
    ),
    (
        "purescript purs",
        Words {
            keywords: "ado as case class data derive do else false forall foreign hiding if import in infix infixl infixr instance let module newtype of then true type where",
            ..HASKELL
        },
    ),
    ("idris agda lean lean4", HASKELL),
    (
        "ocaml ml mli reason reasonml",
        Words {
            keywords: "and as assert begin class constraint do done downto else end exception external for fun function functor if in include inherit initializer lazy let match method module mutable new nonrec object of open or private rec sig struct then to try type val virtual when while with",
            types: "bool bytes char exn float int list option array string unit",
            constants: "true false",
            ..ML
        },
    ),
    (
        "sml standard-ml",
        Words {
            keywords: "abstype and andalso as case datatype do else end exception fn fun functor handle if in include infix infixr let local nonfix of op open orelse raise rec sharing sig signature struct structure then type val where while with withtype",
            types: "bool char exn int list option real string unit",
            constants: "true false nil",
            ..ML
        },
    ),
    (
        "fsharp f# fs fsx",
        Words {
            line_comments: &["//"],
            quotes: &[
                Quote::raw("\"\"\"", "\"\"\""),
                Quote {
                    open: "$\"",
                    ..DOUBLE
                }
                .holding("{", '}'),
                DOUBLE.over_lines(),
            ],
            keywords: "abstract and as assert base begin class default delegate do done downcast downto elif else end exception extern finally fixed for fun function global if in inherit inline interface internal lazy let match member module mutable namespace new not of open or override private public rec return select static struct then to try type upcast use val void when while with yield",
            types: "bool byte char decimal double float int int64 list obj option seq string unit",
            constants: "true false null None Some",
            directive: Some('#'),
            ..ML
        },
    ),
    (
        "erlang erl",
        Words {
            line_comments: &["%"],
            quotes: &[DOUBLE.over_lines(), SINGLE],
            keywords: "after and andalso band begin bnot bor bsl bsr bxor case catch cond div else end fun if let maybe not of or orelse receive rem try when xor",
            constants: "true false undefined ok error",
            directive: Some('-'),
            sigils: &[('?', Class::Constant), ('#', Class::Type)],
            calls: true,
            capitals: Capitals::Plain,
            ..NOTHING
        },
    ),
    ("lisp common-lisp commonlisp elisp emacs-lisp cl", LISP),
    ("scheme scm racket rkt guile", LISP),
    (
        "clojure clj cljs edn",
        Words {
            keywords: "as-> binding case catch comment cond cond-> def defmacro defmethod defmulti defn defn- defonce defprotocol defrecord deftype do doseq dotimes extend-protocol finally fn for if if-let if-not import let letfn loop new ns or quote recur refer reify require set! throw try use var when when-let when-not while",
            block_comments: &[],
            ..LISP
        },
    ),
    (
        "prolog swipl",
        Words {
            line_comments: &["%"],
            block_comments: &[("/*", "*/")],
            quotes: &[DOUBLE, SINGLE],
            keywords: "is mod rem xor not dynamic discontiguous module use_module initialization",
            constants: "true fail false",
            functions: "append assert assertz findall forall format length member nb_getval nl print retract write writeln",
            calls: true,
            capitals: Capitals::Types,
            ..NOTHING
        },
    ),
];

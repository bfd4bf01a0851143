//! Data, configuration, queries, recipes.

use super::{AT, BOTH, C_BLOCK, DOLLAR, DOUBLE, SINGLE};
use crate::markdown::code::{
    class::Class,
    words::{Capitals, NOTHING, Quote, Words},
};

const KEYS: Words = Words {
    line_comments: &["#", ";"],
    quotes: BOTH,
    constants: "true false null yes no on off none",
    any_case: true,
    word_chars: "-",
    keys: "=:",
    sections: true,
    ..NOTHING
};

pub(super) const LANGUAGES: &[(&str, Words)] = &[
    (
        "json json5 jsonc jsonl ndjson geojson json-ld jsonld webmanifest ipynb",
        Words {
            line_comments: &["//"],
            block_comments: C_BLOCK,
            quotes: BOTH,
            constants: "true false null",
            text_keys: true,
            ..NOTHING
        },
    ),
    (
        "toml",
        Words {
            line_comments: &["#"],
            quotes: &[
                Quote {
                    open: "\"\"\"",
                    close: "\"\"\"",
                    ..DOUBLE
                }
                .over_lines(),
                Quote::raw("'''", "'''"),
                DOUBLE,
                Quote {
                    lines: false,
                    ..Quote::raw("'", "'")
                },
            ],
            keys: "=",
            ..KEYS
        },
    ),
    (
        "ini cfg conf config properties dotenv env editorconfig gitconfig desktop systemd service",
        Words {
            quotes: &[DOUBLE.with_variables(), SINGLE],
            sigils: DOLLAR,
            ..KEYS
        },
    ),
    (
        "http https rest",
        Words {
            keywords: "GET POST PUT PATCH DELETE HEAD OPTIONS CONNECT TRACE HTTP",
            any_case: false,
            keys: ":",
            sections: false,
            ..KEYS
        },
    ),
    (
        "sql postgresql postgres pgsql psql plsql plpgsql mysql mariadb sqlite sqlite3 tsql mssql",
        Words {
            line_comments: &["--"],
            block_comments: C_BLOCK,
            quotes: &[
                Quote::doubled("'").over_lines(),
                Quote::doubled("\""),
                Quote::new("`"),
                Quote::raw("$$", "$$"),
            ],
            keywords: "add all alter analyze and any as asc before begin between by cascade case cast check collate column commit conflict constraint create cross cube current database declare default deferrable delete desc distinct do drop each else elsif end escape except exec execute exists explain fetch filter first following for foreign from full function generated grant group grouping having if ignore ilike in index inner insert instead intersect into is isnull join key language last lateral left like limit loop materialized merge natural no not nothing notnull nulls of offset on only or order outer over partition perform plan pragma preceding primary procedure raise range recursive references reindex release rename replace restrict return returning returns revoke right rollback rollup row rows savepoint schema select sequence set show some start table temp temporary then to transaction trigger truncate union unique update using vacuum values view when where while window with without",
            types: "bigint bigserial binary bit blob bool boolean bytea char character clob date datetime decimal double float int integer interval json jsonb money nchar number numeric nvarchar precision real serial smallint text time timestamp timestamptz tinyint uuid varbinary varchar varchar2 varying xml",
            constants: "true false null current_date current_time current_timestamp",
            functions: "avg coalesce concat count extract length lower max min now nullif round row_number substr substring sum trim upper",
            any_case: true,
            calls: true,
            sigils: &[
                ('@', Class::Attribute),
                (':', Class::Attribute),
                ('$', Class::Attribute),
            ],
            ..NOTHING
        },
    ),
    (
        "graphql gql",
        Words {
            line_comments: &["#"],
            quotes: &[Quote::raw("\"\"\"", "\"\"\""), DOUBLE],
            keywords: "directive enum extend fragment implements input interface mutation on query repeatable scalar schema subscription type union",
            types: "Boolean Float ID Int String",
            constants: "true false null",
            sigils: &[('$', Class::Attribute), ('@', Class::Attribute)],
            capitals: Capitals::Types,
            ..NOTHING
        },
    ),
    (
        "protobuf proto prisma thrift",
        Words {
            line_comments: &["//"],
            block_comments: C_BLOCK,
            quotes: BOTH,
            keywords: "datasource enum extend extensions generator import map message model oneof option optional package public repeated required reserved returns rpc service stream struct syntax to weak",
            types: "bool bytes double fixed32 fixed64 float int32 int64 sfixed32 sfixed64 sint32 sint64 string uint32 uint64",
            constants: "true false",
            sigils: AT,
            capitals: Capitals::Types,
            ..NOTHING
        },
    ),
    (
        "dockerfile docker containerfile",
        Words {
            line_comments: &["#"],
            quotes: &[DOUBLE.with_variables(), SINGLE],
            keywords: "FROM AS RUN CMD LABEL MAINTAINER EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER WORKDIR ARG ONBUILD STOPSIGNAL HEALTHCHECK SHELL",
            word_chars: "-",
            sigils: DOLLAR,
            heredocs: &["<<-", "<<"],
            ..NOTHING
        },
    ),
    (
        "makefile make mk just justfile",
        Words {
            line_comments: &["#"],
            quotes: &[Quote::raw("$(", ")"), Quote::raw("${", "}"), DOUBLE, SINGLE],
            keywords: "define else endef endif export ifdef ifeq ifndef ifneq include override private undefine unexport vpath",
            word_chars: "-",
            sigils: DOLLAR,
            keys: "=:",
            ..NOTHING
        },
    ),
    (
        "cmake meson",
        Words {
            block_comments: &[("#[[", "]]")],
            line_comments: &["#"],
            quotes: &[DOUBLE.over_lines().with_variables(), SINGLE],
            keywords: "break continue else elseif endforeach endfunction endif endmacro endwhile foreach function if in macro return while and or not elif",
            constants: "ON OFF TRUE FALSE PUBLIC PRIVATE INTERFACE REQUIRED VERSION true false",
            calls: true,
            sigils: DOLLAR,
            ..NOTHING
        },
    ),
    (
        "nginx apache apacheconf caddyfile caddy haproxy",
        Words {
            line_comments: &["#"],
            quotes: BOTH,
            keywords: "access_log add_header alias allow deny error_log error_page events expires http if include index keepalive_timeout listen location log_format map proxy_pass proxy_set_header return rewrite root server server_name ssl_certificate ssl_certificate_key try_files upstream user worker_processes DocumentRoot ServerName ServerAlias VirtualHost Directory Require AllowOverride Options RewriteEngine RewriteRule RewriteCond reverse_proxy file_server encode",
            constants: "on off",
            sigils: DOLLAR,
            ..NOTHING
        },
    ),
    (
        "hcl terraform tf tfvars",
        Words {
            line_comments: &["#", "//"],
            block_comments: C_BLOCK,
            quotes: &[DOUBLE.holding("${", '}')],
            keywords: "backend data for for_each if in locals module output provider provisioner resource terraform variable",
            types: "any bool list map number object set string tuple",
            constants: "true false null",
            word_chars: "-",
            calls: true,
            keys: "=",
            heredocs: &["<<-", "<<"],
            ..NOTHING
        },
    ),
    (
        "nix",
        Words {
            line_comments: &["#"],
            block_comments: C_BLOCK,
            quotes: &[
                Quote::raw("''", "''").holding("${", '}'),
                DOUBLE.over_lines().holding("${", '}'),
            ],
            keywords: "assert else if in inherit let or rec then with",
            constants: "true false null",
            functions: "import builtins map toString",
            word_chars: "-'",
            ..NOTHING
        },
    ),
    (
        "dot graphviz",
        Words {
            line_comments: &["//", "#"],
            block_comments: C_BLOCK,
            quotes: &[DOUBLE.over_lines()],
            keywords: "digraph edge graph node strict subgraph",
            any_case: true,
            ..NOTHING
        },
    ),
    (
        "bibtex bib",
        Words {
            line_comments: &["%"],
            quotes: &[DOUBLE.over_lines()],
            word_chars: "-",
            sigils: &[('@', Class::Keyword)],
            keys: "=",
            ..NOTHING
        },
    ),
    (
        "typst typ",
        Words {
            line_comments: &["//"],
            block_comments: C_BLOCK,
            quotes: &[DOUBLE],
            keywords: "as break context continue else for if import in include let return set show while",
            constants: "true false none auto",
            calls: true,
            word_chars: "-",
            sigils: &[('#', Class::Function)],
            ..NOTHING
        },
    ),
];

//! What is typed at a prompt.

use super::{DOLLAR, DOUBLE, SINGLE};
use crate::markdown::code::{
    class::Class,
    words::{Escape, NOTHING, Quote, Words},
};

const SHELL: Words = Words {
    line_comments: &["#"],
    quotes: &[
        DOUBLE.over_lines().holding("$(", ')').with_variables(),
        Quote::raw("'", "'"),
    ],
    keywords: "alias break case continue declare do done elif else esac eval exec exit export fi for function if in local readonly return select set shift source then trap typeset unset until while",
    functions: "apt apt-get awk bzip2 cargo cat cd chgrp chmod chown cp curl cut date dd df diff docker du echo find git grep groupadd gunzip gzip head jq journalctl kill ln ls make man mkdir mount mv nano node npm npx pacman dnf yum pip pip3 podman printf ps pwd python python3 read rm rmdir rsync rustc rustup scp sed service sleep sort ssh su sudo systemctl tail tar tee test touch tr uname uniq unzip useradd usermod vi vim wc wget which whoami xargs zip",
    constants: "true false",
    word_chars: "-",
    sigils: DOLLAR,
    heredocs: &["<<-", "<<"],
    ..NOTHING
};

pub(super) const LANGUAGES: &[(&str, Words)] = &[
    ("bash sh zsh ksh shell shellscript ash", SHELL),
    (
        "fish",
        Words {
            keywords: "and begin break case continue else end for function if in not or return set source switch while",
            heredocs: &[],
            ..SHELL
        },
    ),
    (
        "powershell pwsh ps1 ps",
        Words {
            block_comments: &[("<#", "#>")],
            quotes: &[
                Quote {
                    open: "@\"",
                    close: "\"@",
                    ..DOUBLE
                }
                .over_lines()
                .with_variables(),
                Quote::raw("@'", "'@"),
                Quote {
                    escape: Escape::Never,
                    ..DOUBLE.over_lines().holding("$(", ')').with_variables()
                },
                Quote::raw("'", "'"),
            ],
            keywords: "begin break catch class continue data do dynamicparam else elseif end enum exit filter finally for foreach from function if in param process return switch throw trap try until using var while",
            functions: "Get-ChildItem Get-Content Get-Help Get-Item Get-Process Get-Service New-Item Remove-Item Set-Content Set-ExecutionPolicy Set-Location Write-Host Write-Output Where-Object ForEach-Object Select-Object Invoke-WebRequest Copy-Item Move-Item cd dir ls",
            constants: "-eq -ne -gt -lt -ge -le -like -match -and -or -not",
            any_case: false,
            heredocs: &[],
            ..SHELL
        },
    ),
    (
        "batch bat cmd dos",
        Words {
            line_comments: &["::", "REM ", "rem "],
            quotes: &[DOUBLE],
            keywords: "call do else endlocal errorlevel exist exit for goto if in not pause setlocal shift",
            functions: "assoc attrib cd chdir cls copy date del dir echo erase find findstr ftype md mkdir mklink more move path ping popd pushd rd ren rename rmdir set sort start taskkill time title tree type ver vol xcopy",
            any_case: true,
            word_chars: "",
            sigils: &[('%', Class::Attribute), (':', Class::Heading)],
            heredocs: &[],
            ..SHELL
        },
    ),
    (
        "vim viml vimscript",
        Words {
            line_comments: &["\""],
            quotes: &[SINGLE],
            keywords: "augroup autocmd break call catch command const continue else elseif endfor endfunction endif endtry endwhile execute finally for function if let map nmap nnoremap inoremap vnoremap noremap return set setlocal source syntax try unlet while",
            word_chars: "",
            sigils: &[],
            heredocs: &[],
            functions: "",
            calls: true,
            ..SHELL
        },
    ),
];

//! Letters by e-mail, against a mail server that speaks SMTP on a port of this machine.

mod read;
mod smtp;

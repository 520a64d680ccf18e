//! What is wrong with a command line, in words; and the headings of the help.

use super::Lang;
use crate::say;

pub fn error(lang: Lang) -> &'static str {
    lang.pick("错误：", "error: ")
}

pub fn usage(lang: Lang) -> &'static str {
    lang.pick("用法：", "Usage: ")
}

/// Where more is to be read.
pub fn more(command: &str, lang: Lang) -> String {
    say!(lang, "详见 {command} --help", "For more, see {command} --help.")
}

pub fn no_option(word: &str, lang: Lang) -> String {
    say!(lang, "没有「{word}」这个选项", "there is no option “{word}”")
}

pub fn no_minus(number: &str, lang: Lang) -> String {
    let plain = number.trim_start_matches('-');
    say!(
        lang,
        "「{number}」：这里的数目不带减号，写 {plain}；要退、要减，有各自的命令",
        "“{number}”: numbers here have no minus, write {plain}; what is given back or taken off has commands of its own"
    )
}

pub fn one_word_too_many(word: &str, lang: Lang) -> String {
    say!(lang, "多了「{word}」", "“{word}” is one word too many")
}

pub fn no_command(word: &str, lang: Lang) -> String {
    say!(lang, "没有「{word}」这个命令", "there is no command “{word}”")
}

pub fn command_missing(command: &str, lang: Lang) -> String {
    say!(lang, "「{command}」后面还要写一个命令", "“{command}” needs a command after it")
}

pub fn not_a_value(value: &str, arg: &str, lang: Lang) -> String {
    say!(lang, "{arg} 不能是「{value}」", "“{value}” can't be {arg}")
}

pub fn value_missing(arg: &str, lang: Lang) -> String {
    say!(lang, "{arg} 后面要写一个值", "{arg} needs a value")
}

pub fn equals_missing(arg: &str, lang: Lang) -> String {
    say!(lang, "{arg} 和它的值之间要写等号", "{arg} needs an equals sign before its value")
}

pub fn value_too_many(value: &str, arg: &str, lang: Lang) -> String {
    say!(
        lang,
        "{arg} 的值太多：「{value}」是多出来的",
        "{arg} takes no more values: “{value}” is one too many"
    )
}

pub fn values_too_few(arg: &str, least: isize, given: isize, lang: Lang) -> String {
    say!(
        lang,
        "{arg} 至少要 {least} 个值，只写了 {given} 个",
        "{arg} needs at least {least} values, not {given}"
    )
}

pub fn values_wrong_number(arg: &str, wanted: isize, given: isize, lang: Lang) -> String {
    say!(lang, "{arg} 要 {wanted} 个值，写了 {given} 个", "{arg} needs {wanted} values, not {given}")
}

pub fn given_twice(arg: &str, lang: Lang) -> String {
    say!(lang, "{arg} 只能写一次", "{arg} can be given only once")
}

/// `others` may be empty: then it is not known what stands against it.
pub fn not_together(arg: &str, others: &[String], lang: Lang) -> String {
    let others = others.join(lang.pick("、", ", "));
    match others.is_empty() {
        true => say!(lang, "{arg} 不能和其他参数一起用", "{arg} can't be used with what else is there"),
        false => say!(lang, "{arg} 不能和 {others} 一起用", "{arg} can't be used with {others}"),
    }
}

pub fn arguments_missing(args: &[String], lang: Lang) -> String {
    let args = args.join(lang.pick("、", ", "));
    say!(lang, "还缺 {args}", "{args} is missing")
}

pub fn not_utf8(lang: Lang) -> &'static str {
    lang.pick("命令行里有的字不是 UTF-8", "a word of the command line is not UTF-8")
}

/// The directory in which the files stand that were named.
pub fn data_in(dir: &str, lang: Lang) -> String {
    say!(lang, "数据目录：{dir}", "The salon's directory: {dir}")
}

/// Where nothing more is known.
pub fn unreadable(lang: Lang) -> &'static str {
    lang.pick("看不懂这条命令", "this command line can't be read")
}

pub fn did_you_mean(words: &[String], lang: Lang) -> String {
    let words = words.join(lang.pick("、", ", "));
    say!(lang, "您是不是想写 {words}？", "did you mean {words}?")
}

/// A word that begins with a dash and is meant as a value.
pub fn as_a_value(word: &str, lang: Lang) -> String {
    say!(lang, "如果它是一个值，请写成「-- {word}」", "if it is a value, write “-- {word}”")
}

pub fn exists(what: &str, lang: Lang) -> String {
    say!(lang, "有 {what}", "there is {what}")
}

/// A command after two dashes is no command.
pub fn without_dashes(word: &str, lang: Lang) -> String {
    say!(lang, "要用命令 {word}，请去掉前面的 --", "for the command {word}, leave out the -- before it")
}

pub fn allowed(values: &[String], lang: Lang) -> String {
    let values = values.join(lang.pick("、", ", "));
    say!(lang, "可以是 {values}", "it can be {values}")
}

pub fn commands(names: &[String], lang: Lang) -> String {
    let names = names.join(lang.pick("、", ", "));
    say!(lang, "可以是 {names}", "one of {names}")
}

pub fn no_number(lang: Lang) -> &'static str {
    lang.pick("要写一个整数", "a whole number is wanted")
}

pub fn number_too_large(lang: Lang) -> &'static str {
    lang.pick("数太大了", "the number is too large")
}

pub fn number_too_small(lang: Lang) -> &'static str {
    lang.pick("数太小了", "the number is too small")
}

pub fn out_of_range(range: &str, lang: Lang) -> String {
    say!(lang, "应在 {range} 之内", "it should be within {range}")
}

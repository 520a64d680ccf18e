# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_salon_global_optspecs
    string join \n C/directory= format= today= now= lang= n/dry-run reveal by= q/quiet color= wait= h/help V/version
end

function __fish_salon_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_salon_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_salon_using_subcommand
    set -l cmd (__fish_salon_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c salon -n "__fish_salon_needs_command" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_needs_command" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
json\t''
jsonl\t''"
complete -c salon -n "__fish_salon_needs_command" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_needs_command" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_needs_command" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_needs_command" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_needs_command" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_needs_command" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_needs_command" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_needs_command" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_needs_command" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_needs_command" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_needs_command" -s V -l version -d 'Print version'
complete -c salon -n "__fish_salon_needs_command" -f -a "remind" -d 'what is due to be sent today'
complete -c salon -n "__fish_salon_needs_command" -f -a "completions" -d 'a script that completes commands in a shell'
complete -c salon -n "__fish_salon_needs_command" -f -a "man" -d 'the manual page'
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l date -d 'the day of the list (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l only -d 'only these kinds' -r -f -a "appointment\t''
birthday\t''
festival\t''"
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l for -d 'only this beautician\'s clients' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l why -d 'why a line is, or is not, on the list' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
json\t''
jsonl\t''"
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l excel -d 'CSV that Excel opens with Chinese intact'
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -f -a "done" -d 'mark lines as done: they won\'t come again'
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l date -d 'the day of the list (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l only -d 'only these kinds' -r -f -a "appointment\t''
birthday\t''
festival\t''"
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l for -d 'only this beautician\'s clients' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
json\t''
jsonl\t''"
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l all -d 'every line of the list'
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l not-sent -d 'settled without being sent'
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand completions" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand completions" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
json\t''
jsonl\t''"
complete -c salon -n "__fish_salon_using_subcommand completions" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand completions" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand completions" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand completions" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand completions" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand completions" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand completions" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand completions" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand completions" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand completions" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand man" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand man" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
json\t''
jsonl\t''"
complete -c salon -n "__fish_salon_using_subcommand man" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand man" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand man" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand man" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand man" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand man" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand man" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand man" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand man" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand man" -s h -l help -d 'Print help'

# Where salon can be asked, it knows its clients, staff and services.
if command -q salon
complete --command salon --erase
complete --keep-order --exclusive --command salon --arguments "(SALON_COMPLETE=fish salon -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
end

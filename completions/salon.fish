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
excel\t''
json\t''
jsonl\t''
html\t''"
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
complete -c salon -n "__fish_salon_needs_command" -f -a "init" -d 'make a new salon\'s directory'
complete -c salon -n "__fish_salon_needs_command" -f -a "import" -d 'bring old spreadsheets in'
complete -c salon -n "__fish_salon_needs_command" -f -a "remind" -d 'what is due to be sent today'
complete -c salon -n "__fish_salon_needs_command" -f -a "followup" -d 'whom to call back today'
complete -c salon -n "__fish_salon_needs_command" -f -a "book" -d 'the appointment book'
complete -c salon -n "__fish_salon_needs_command" -f -a "client" -d 'the clients'
complete -c salon -n "__fish_salon_needs_command" -f -a "service" -d 'the services'
complete -c salon -n "__fish_salon_needs_command" -f -a "staff" -d 'the staff'
complete -c salon -n "__fish_salon_needs_command" -f -a "visit" -d 'the visits: what was done, what was paid'
complete -c salon -n "__fish_salon_needs_command" -f -a "sale" -d 'products that are sold'
complete -c salon -n "__fish_salon_needs_command" -f -a "card" -d 'prepaid cards'
complete -c salon -n "__fish_salon_needs_command" -f -a "coupon" -d 'the coupons'
complete -c salon -n "__fish_salon_needs_command" -f -a "pay" -d 'debts and deposits'
complete -c salon -n "__fish_salon_needs_command" -f -a "feedback" -d 'what clients think, and how satisfied they are'
complete -c salon -n "__fish_salon_needs_command" -f -a "improvement" -d 'what is to be done better, by whom, until when'
complete -c salon -n "__fish_salon_needs_command" -f -a "guarantee" -d 'guarantees: what is covered'
complete -c salon -n "__fish_salon_needs_command" -f -a "agreement" -d 'the versions of the shop\'s agreement'
complete -c salon -n "__fish_salon_needs_command" -f -a "points" -d 'points that clients have earned'
complete -c salon -n "__fish_salon_needs_command" -f -a "complaint" -d 'complaints: taken, timed, settled, closed'
complete -c salon -n "__fish_salon_needs_command" -f -a "reward" -d 'what points are redeemed for'
complete -c salon -n "__fish_salon_needs_command" -f -a "tier" -d 'the tiers of members'
complete -c salon -n "__fish_salon_needs_command" -f -a "day" -d 'the till of a day, and its closing'
complete -c salon -n "__fish_salon_needs_command" -f -a "roster" -d 'the roster: who works when'
complete -c salon -n "__fish_salon_needs_command" -f -a "closure" -d 'days on which the shop is closed, or open out of turn'
complete -c salon -n "__fish_salon_needs_command" -f -a "room" -d 'the rooms and the equipment'
complete -c salon -n "__fish_salon_needs_command" -f -a "product" -d 'the products'
complete -c salon -n "__fish_salon_needs_command" -f -a "check" -d 'check the files: every problem in one run'
complete -c salon -n "__fish_salon_needs_command" -f -a "log" -d 'what was changed, by whom, when'
complete -c salon -n "__fish_salon_needs_command" -f -a "undo" -d 'take a change back'
complete -c salon -n "__fish_salon_needs_command" -f -a "rules" -d 'the rules in force, and where each stands'
complete -c salon -n "__fish_salon_needs_command" -f -a "send" -d 'sending: the channels, tests, what is in doubt'
complete -c salon -n "__fish_salon_needs_command" -f -a "cron" -d 'the lines of a crontab that run it by itself'
complete -c salon -n "__fish_salon_needs_command" -f -a "completions" -d 'a script that completes commands in a shell'
complete -c salon -n "__fish_salon_needs_command" -f -a "man" -d 'the manual page'
complete -c salon -n "__fish_salon_using_subcommand init" -l name -d 'the shop\'s name, for messages' -r
complete -c salon -n "__fish_salon_using_subcommand init" -l zone -d 'time zone, like Asia/Shanghai' -r
complete -c salon -n "__fish_salon_using_subcommand init" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand init" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand init" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand init" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand init" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand init" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand init" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand init" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand init" -l example -d 'fill it with an invented example shop'
complete -c salon -n "__fish_salon_using_subcommand init" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand init" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand init" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand init" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "clients" -d 'clients'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "services" -d 'services'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "staff" -d 'staff'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "bookings" -d 'bookings'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "roster" -d 'the month\'s roster: names down, days across'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "visits" -d 'visits'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "sales" -d 'sales'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "payments" -d 'payments'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "cards" -d 'prepaid cards, a row each with what is left'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "card-uses" -d 'the uses of cards: every session, amount and top-up of the old system'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "coupons" -d 'coupons: who holds which, until when, and which were used'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "debts" -d 'debts: what members still owe, in their list or one of its own'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "products" -d 'products'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "complaints" -d 'complaints'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "points" -d 'points: what clients have left, or every row of them'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "feedback" -d 'feedback: what a survey exports'
complete -c salon -n "__fish_salon_using_subcommand import; and not __fish_seen_subcommand_from clients services staff bookings roster visits sales payments cards card-uses coupons debts products complaints points feedback replies" -f -a "replies" -d 'what clients reply: opting out, confirming; the rest is for a person'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from clients" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from services" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from staff" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from bookings" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -l month -d 'of which month, like 2026-12 (else told by title, tab, file name)' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from roster" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from visits" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from sales" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from payments" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -l as-of -d 'the list is of the end of that day (default: of now): uses up to then are within its balances' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from cards" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from card-uses" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from coupons" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from debts" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from products" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from complaints" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from points" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -l map -d 'which field a heading means, like \'Guest=name\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -l add-missing -d 'make unknown staff, services, products inactive ones' -r -f -a "staff\t''
services\t''
products\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -l strict -d 'take all rows or none'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from feedback" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -l channel -d 'by which channel they came; opting out is of that one (default: sms)' -r -f -a "phone\t''
wechat\t''
sms\t''
email\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -l map -d 'which field a heading means, like \'Caller=phone\'' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -l rejected -d 'where rejected rows go' -r -F
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand import; and __fish_seen_subcommand_from replies" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l date -d 'the day of the list (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l only -d 'only these kinds' -r -f -a "appointment\t''
birthday\t''
festival\t''
season\t''
coupon-expiring\t''
card-used\t''
card-low\t''
card-expiring\t''
points-expiring\t''
tier-ending\t''
referral\t''
rebook\t''"
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l for -d 'only this beautician\'s clients' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l why -d 'why a line is, or is not, on the list' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l channel -d 'only by this channel; one for the staff gets the list' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l limit -d 'send so many at most' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l everything -d 'also what is held back for another day'
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l excel -d 'as --format excel: CSV that Excel opens with Chinese intact'
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l send -d 'send them, by the channels of your configuration (salon send channels)'
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand remind; and not __fish_seen_subcommand_from done" -f -a "done" -d 'mark lines as done: they won\'t come again'
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l date -d 'the day of the list (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l only -d 'only these kinds' -r -f -a "appointment\t''
birthday\t''
festival\t''
season\t''
coupon-expiring\t''
card-used\t''
card-low\t''
card-expiring\t''
points-expiring\t''
tier-ending\t''
referral\t''
rebook\t''"
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l for -d 'only this beautician\'s clients' -r
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
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
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l everything -d 'also what is held back for another day'
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand remind; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -l date -d 'the day of the list (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -l for -d 'only those that this member of staff makes' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -l why -d 'why a call is, or is not, on the list' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -l week -d 'the seven days to come'
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -l overdue -d 'only those that should have been made before'
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -f -a "log" -d 'note that a call was made, and what came of it'
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -f -a "list" -d 'the call book of a client, a day or a month'
complete -c salon -n "__fish_salon_using_subcommand followup; and not __fish_seen_subcommand_from log list stats" -f -a "stats" -d 'how many calls were made, reached, missed'
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l outcome -d 'what came of it' -r -f -a "reached\t''
no-answer\t''
message-left\t''
replied\t''
booked\t''
refused\t''
wrong-number\t''
later\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l said -d 'what she said' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l score -d 'how satisfied she is' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l next -d 'the day on which to call again' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l satisfied -d 'whether she is satisfied with how her complaint was settled; no reopens it' -r -f -a "yes\t''
no\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l booking -d 'the booking that came of it' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l channel -d 'how she was reached (default: phone; for an answer, the channel by which she wrote)' -r -f -a "phone\t''
wechat\t''
sms\t''
email\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l reaction -d 'she reacted badly: put it on record at once'
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l unplanned -d 'note a call that is not on the list'
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from list" -l date -d 'only those of a day (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from list" -l month -d 'those of a month or a week, like 2026-11' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from stats" -l from -d 'from this day (default: the first of the month)' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from stats" -l to -d 'to this day (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from stats" -l by -d 'by what' -r -f -a "rule\t''
staff\t''
month\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from stats" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from stats" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from stats" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from stats" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from stats" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from stats" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from stats" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from stats" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from stats" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand followup; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -f -a "add" -d 'make a booking'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -f -a "day" -d 'the day at the desk'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -f -a "list" -d 'list bookings'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -f -a "free" -d 'times that are free'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -f -a "move" -d 'another time, beautician or room'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -f -a "show" -d 'a booking, and what became of it'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -f -a "confirm" -d 'the client has said that she will come'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -f -a "arrive" -d 'the client is here'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -f -a "start" -d 'the service has begun'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -f -a "done" -d 'done: the visit and what was paid'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -f -a "cancel" -d 'call a booking off'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -f -a "no-show" -d 'the client has not come'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -f -a "ics" -d 'a calendar for phones (iCalendar)'
complete -c salon -n "__fish_salon_using_subcommand book; and not __fish_seen_subcommand_from add day list free move show confirm arrive start done cancel no-show ics wait" -f -a "wait" -d 'who waits for a time'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l staff -d 'beautician; one for each service, if they differ' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l room -d 'room or equipment' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l channel -d 'how it came: phone, wechat, walk-in …' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l phone -d 'her phone; a stranger is added with it' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l with -d 'another client who comes along for the same' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l guests -d 'guests whom she brings' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l minutes -d 'minutes, if not those of the service' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l every -d 'a course: every so often, 4w or 10d' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l times -d 'so many times' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l deposit -d 'a deposit is paid: cash=100; a method alone pays what the rule asks for' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l asked-for -d 'the client asked for her by name'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l together -d 'her services at the same time, by several beauticians'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l partly -d 'book what fits, and name the rest'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l anyway -d 'although a rule stands against it; put on record'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from day" -l date -d 'the day, the same as without --date' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from day" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from day" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from day" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from day" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from day" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from day" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from day" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from day" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from day" -l week -d 'a week, from that day on'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from day" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from day" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from day" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from day" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -l date -d 'the day, the same as without --date' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -l from -d 'from this day (on, unless --to is given)' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -l to -d 'to this day' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -l for -d 'only this client\'s; without a day all to come' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -l staff -d 'only this beautician\'s' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -l status -d 'only in this state' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -l staff -d 'only this beautician' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -l for -d 'for this client: her own beautician first, her own appointments left out' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -l room -d 'in this room, or with this equipment' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -l from -d 'from this day (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -l to -d 'to this day' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -l limit -d 'so many lines at most' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from free" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -l staff -d 'another beautician' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -l room -d 'another room or piece of equipment' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -l only -d 'this service only, not the whole visit'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -l anyway -d 'although a rule stands against it; put on record'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from move" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from show" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from show" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from show" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from show" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from show" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from show" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from show" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from show" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from show" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from confirm" -l reason -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from confirm" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from confirm" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from confirm" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from confirm" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from confirm" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from confirm" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from confirm" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from confirm" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from confirm" -l only -d 'this service only, not the whole visit'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from confirm" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from confirm" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from confirm" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from confirm" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from arrive" -l reason -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from arrive" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from arrive" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from arrive" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from arrive" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from arrive" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from arrive" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from arrive" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from arrive" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from arrive" -l only -d 'this service only, not the whole visit'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from arrive" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from arrive" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from arrive" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from arrive" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from start" -l reason -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from start" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from start" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from start" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from start" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from start" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from start" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from start" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from start" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from start" -l only -d 'this service only, not the whole visit'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from start" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from start" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from start" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l fee -d 'the fee agreed on, one for each service' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l pay -d 'how it is paid: cash=100,wechat=98; one method for all of it needs no amount' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l free -d 'free, and why' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l card -d 'by a card of hers: a session, or value; without a name the first to expire' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l coupon -d 'by a coupon of hers, by its id or offer: what it takes off is reckoned, and it is marked used; none need be named where she has one' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l times -d 'how many sessions (default: 1)' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l rating -d 'rating' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l effect -d 'effect' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l worked-by -d 'who did it, with shares where several did' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l rate -d 'rate of pay' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l sold-by -d 'who sold it: NAME:60,NAME:40; names alone share equally' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l only -d 'this service only, not the whole visit'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l owed -d 'what is not paid stays owed'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l asked-for -d 'she was asked for by the client'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l anyway -d 'although a rule stands against it; put on record'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -l reason -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -l only -d 'this service only, not the whole visit'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -l return-deposit -d 'give the deposit back; also of one that was called off before'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -l reason -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -l only -d 'this service only, not the whole visit'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -l anyway -d 'although a rule stands against it; put on record'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from no-show" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -l staff -d 'only this beautician\'s' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -l from -d 'from this day (default: 30 days ago)' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -l to -d 'to this day (default: all to come)' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from ics" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -l staff -d 'only this beautician' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -l days -d 'the days: tomorrow..sun' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -l hours -d 'the hours that suit her: "6,7 09:00-21:00"' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -l gone -d 'no longer waiting: her id on the list, or the client, who may stand before it too' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand book; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -f -a "add" -d 'add a client'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -f -a "list" -d 'list the clients'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -f -a "show" -d 'all about one client, on a page'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -f -a "find" -d 'find by name, pinyin, phone, number'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -f -a "edit" -d 'change a card (without options: in an editor)'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -f -a "history" -d 'everything about one client, in order of time'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -f -a "analyse" -d 'note a skin analysis'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -f -a "plan" -d 'her care plan'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -f -a "health" -d 'note allergies, conditions, medication, pregnancy'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -f -a "suggest" -d 'services and products for her skin'
complete -c salon -n "__fish_salon_using_subcommand client; and not __fish_seen_subcommand_from add list show find edit history analyse plan health suggest hand-over" -f -a "hand-over" -d 'hand a beautician\'s clients, or her bookings, to another'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l name -d 'her name, as above' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l number -d 'the old system\'s number' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l called -d 'how she is addressed' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l phone -d 'phone' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l other-phones -d 'further phones' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l gender -d 'gender' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l birthday -d 'birthday, like 1988-05-12 or lunar:08-15' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l wechat -d 'WeChat id' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l email -d 'e-mail address' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l source -d 'how she found the shop' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l referrer -d 'who brought her' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l staff -d 'her own beautician' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l since -d 'member since' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l first-visit -d 'first visit' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l tier -d 'member tier' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l skin -d 'skin type' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l preferred -d 'preferred channel: wechat, sms, phone, email' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l consent -d 'consent, like contact-2026-11-21 (do not contact); in an edit what is not named stays' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l paused-until -d 'not to be contacted before this day' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l tags -d 'tags' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l json -d 'read JSON; - is standard input' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l anyway -d 'add her although the phone is another\'s'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -l tier -d 'only this tier' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -l for -d 'only this beautician\'s clients' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -l tag -d 'only those with this tag' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -l stage -d 'where each stands, and her last visit; or only some, like dormant,lost' -r -f -a "new\t''
active\t''
cooling\t''
dormant\t''
lost\t''
won-back\t''
prospect\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from show" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from show" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from show" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from show" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from show" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from show" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from show" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from show" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from show" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from find" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from find" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from find" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from find" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from find" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from find" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from find" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from find" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from find" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from find" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from find" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from find" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l name -d 'her new name' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l number -d 'the old system\'s number' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l called -d 'how she is addressed' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l phone -d 'phone' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l other-phones -d 'further phones' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l gender -d 'gender' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l birthday -d 'birthday, like 1988-05-12 or lunar:08-15' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l wechat -d 'WeChat id' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l email -d 'e-mail address' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l source -d 'how she found the shop' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l referrer -d 'who brought her' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l staff -d 'her own beautician' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l since -d 'member since' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l first-visit -d 'first visit' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l tier -d 'member tier' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l skin -d 'skin type' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l preferred -d 'preferred channel: wechat, sms, phone, email' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l consent -d 'consent, like contact-2026-11-21 (do not contact); in an edit what is not named stays' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l paused-until -d 'not to be contacted before this day' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l tags -d 'tags' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l anyway -d 'save although the phone is another\'s'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -l from -d 'from this day' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -l to -d 'to this day, which is included' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -l limit -d 'only so many of the latest lines' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -l on -d 'the day of it, today if not given' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -l type -d 'skin type: dry, oily, combination, normal, sensitive' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -l findings -d 'what was found, separated by commas' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from analyse" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from plan" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from plan" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from plan" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from plan" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from plan" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from plan" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from plan" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from plan" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from plan" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from plan" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from plan" -a "show" -d 'the plan that holds, and what is next'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from plan" -a "add" -d 'add a service or product, or change it; begins a plan where there is none'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -l allergy -d 'allergies, separated by commas' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -l condition -d 'conditions, like high blood pressure' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -l medication -d 'medication that she takes' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -l pregnant-until -d 'to be taken for pregnant until this day' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -l consent -d 'she agrees that health data is kept: noted with today\'s date'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from health" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from suggest" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from suggest" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from suggest" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from suggest" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from suggest" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from suggest" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from suggest" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from suggest" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from suggest" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from suggest" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from suggest" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from suggest" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -l clients -d 'only these clients, separated by commas' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -l until -d 'a substitute: only the bookings until this day; clients stay hers' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -l on -d 'a substitute for a day: only its bookings; clients stay hers' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -l bookings -d 'the bookings by turn too; those that asked for her are listed, to be told'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand client; and __fish_seen_subcommand_from hand-over" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -f -a "add" -d 'add a service'
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -f -a "list" -d 'list the services'
complete -c salon -n "__fish_salon_using_subcommand service; and not __fish_seen_subcommand_from add list edit" -f -a "edit" -d 'change a service'
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l number -d 'the old system\'s number' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l category -d 'category' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l minutes -d 'length, like 45 or 1h30' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l buffer -d 'buffer after it' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l price -d 'price' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l interval-days -d 'usual interval, days' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l room -d 'kind of room it needs' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l prep -d 'what to prepare' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l cautions -d 'cautions, told in reminders' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l active -d 'offered' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from list" -l all -d 'inactive ones too'
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l name -d 'its new name' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l number -d 'the old system\'s number' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l category -d 'category' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l minutes -d 'length, like 45 or 1h30' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l buffer -d 'buffer after it' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l price -d 'price' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l interval-days -d 'usual interval, days' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l room -d 'kind of room it needs' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l prep -d 'what to prepare' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l cautions -d 'cautions, told in reminders' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l active -d 'offered' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand service; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -f -a "add" -d 'add a member of staff'
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -f -a "list" -d 'list the staff'
complete -c salon -n "__fish_salon_using_subcommand staff; and not __fish_seen_subcommand_from add list edit" -f -a "edit" -d 'change a member of staff'
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -l number -d 'the old system\'s number' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -l role -d 'role' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -l phone -d 'phone' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -l skills -d 'services or categories she can do' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -l hours -d 'usual hours: "mon-fri 10-21"' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -l active -d 'works here' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from list" -l all -d 'those who left too'
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l name -d 'her new name' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l number -d 'the old system\'s number' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l role -d 'role' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l phone -d 'phone' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l skills -d 'services or categories she can do' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l hours -d 'usual hours: "mon-fri 10-21"' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l active -d 'works here' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand staff; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -f -a "add" -d 'a walk-in: what was done and paid'
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -f -a "list" -d 'list the visits'
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -f -a "show" -d 'one visit with what was paid'
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -f -a "reverse" -d 'take a wrong visit back by a further row'
complete -c salon -n "__fish_salon_using_subcommand visit; and not __fish_seen_subcommand_from add list show reverse slip" -f -a "slip" -d 'a slip to print and sign'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l staff -d 'the beautician' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l fee -d 'the fee agreed on, one for each service' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l pay -d 'how it is paid: cash=100,wechat=98; one method for all of it needs no amount' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l free -d 'free, and why' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l card -d 'by a card of hers: a session, or value; without a name the first to expire' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l coupon -d 'by a coupon of hers, by its id or offer: what it takes off is reckoned, and it is marked used; none need be named where she has one' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l times -d 'how many sessions (default: 1)' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l rating -d 'rating' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l effect -d 'effect' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l worked-by -d 'who did it, with shares where several did' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l rate -d 'rate of pay' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l sold-by -d 'who sold it: NAME:60,NAME:40; names alone share equally' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l owed -d 'what is not paid stays owed'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l asked-for -d 'she was asked for by the client'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l anyway -d 'although a rule stands against it; put on record'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -l date -d 'the day, the same as without --date' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -l from -d 'from this day' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -l to -d 'to this day, which is included' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -l for -d 'only this client\'s (all days, unless some are named)' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -l all -d 'also what was reversed'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from show" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from show" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from show" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from show" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from show" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from show" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from show" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from show" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from show" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from reverse" -l why -d 'why it is reversed' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from reverse" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from reverse" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from reverse" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from reverse" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from reverse" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from reverse" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from reverse" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from reverse" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from reverse" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from reverse" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from reverse" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from reverse" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from reverse" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from slip" -l paper -d 'a receipt printer or a sheet of A5; a page: --format html' -r -f -a "receipt\t''
a5\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from slip" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from slip" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from slip" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from slip" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from slip" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from slip" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from slip" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from slip" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from slip" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from slip" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from slip" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand visit; and __fish_seen_subcommand_from slip" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -f -a "add" -d 'products sold, with payment and guarantee'
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -f -a "list" -d 'list the sales'
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -f -a "show" -d 'one sale with what was paid'
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -f -a "reverse" -d 'take a wrong sale back by a further row'
complete -c salon -n "__fish_salon_using_subcommand sale; and not __fish_seen_subcommand_from add list show reverse slip" -f -a "slip" -d 'a slip to print and sign'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l qty -d 'how many, one number for each product, or one for all' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l amount -d 'the amount agreed on, one for each product' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l visit -d 'the visit at which it was sold' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l coupon -d 'by a coupon of hers, by its id or offer: what it takes off is reckoned, and it is marked used; none need be named where she has one' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l pay -d 'how it is paid: cash=100,wechat=98; one method for all of it needs no amount' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l free -d 'free, and why' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l sold-by -d 'who sold it: NAME:60,NAME:40; names alone share equally' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l owed -d 'what is not paid stays owed'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l anyway -d 'although a rule stands against it; put on record'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -l date -d 'the day, the same as without --date' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -l from -d 'from this day' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -l to -d 'to this day, which is included' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -l for -d 'only this client\'s (all days, unless some are named)' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -l all -d 'also what was reversed'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from show" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from show" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from show" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from show" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from show" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from show" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from show" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from show" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from show" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from reverse" -l why -d 'why it is reversed' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from reverse" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from reverse" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from reverse" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from reverse" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from reverse" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from reverse" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from reverse" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from reverse" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from reverse" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from reverse" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from reverse" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from reverse" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from reverse" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from slip" -l paper -d 'a receipt printer or a sheet of A5; a page: --format html' -r -f -a "receipt\t''
a5\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from slip" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from slip" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from slip" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from slip" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from slip" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from slip" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from slip" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from slip" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from slip" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from slip" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from slip" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand sale; and __fish_seen_subcommand_from slip" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "sell" -d 'sell a card'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "use" -d 'use a card for a service that was done'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "top-up" -d 'add value or sessions, paid for'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "gift" -d 'give sessions, value, or another service or product'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "extend" -d 'give a card more time'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "freeze" -d 'let a card rest: its time does not run'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "unfreeze" -d 'put a card in use again'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "transfer" -d 'give a card to another client'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "hold" -d 'who else may use a card'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "lost" -d 'a lost card gets another number'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "refund" -d 'refund a card by the rule\'s formula'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "renew" -d 'what is left goes into a new card'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "reverse" -d 'take a wrong row back; a top-up with its money, points and tier'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "adjust" -d 'correct what is left'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "list" -d 'list the cards and what is left of them'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "show" -d 'one card\'s story, every row with its file and line'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "slip" -d 'a slip to print and sign: of the sale, or of one use, top-up, transfer'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "owed" -d 'what the shop still owes on cards'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "verify" -d 'compare with the old system\'s list, card by card'
complete -c salon -n "__fish_salon_using_subcommand card; and not __fish_seen_subcommand_from sell use top-up gift extend freeze unfreeze transfer hold lost refund renew reverse adjust list show slip owed verify type" -f -a "type" -d 'the kinds of card that the shop sells'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l price -d 'the price agreed on' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l sessions -d 'sessions that are paid for' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l bonus -d 'given besides: sessions, or value' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l gift -d 'services or products given besides' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l from -d 'its first day' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l expires -d 'its last day' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l number -d 'the card\'s number' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l holder -d 'who else may use it, by name' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l pay -d 'how it is paid: cash=100,wechat=98; one method for all of it needs no amount' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l free -d 'free, and why' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l sold-by -d 'who sold it: NAME:60,NAME:40; names alone share equally' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l owed -d 'what is not paid stays owed'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l anyway -d 'although a rule stands against it; put on record'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from sell" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l times -d 'how many sessions (default: 1)' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l client -d 'who used it: another client named on it' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l staff -d 'the beautician' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l pay -d 'how the rest is paid' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l sold-by -d 'who sold it: NAME:60,NAME:40; names alone share equally' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l anyway -d 'although a rule stands against it; put on record'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l bonus -d 'given besides' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l price -d 'what it costs (default for value: as much)' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l expires -d 'the card\'s last day from now on' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l pay -d 'how it is paid: cash=100,wechat=98; one method for all of it needs no amount' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l free -d 'free, and why' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l owed -d 'what is not paid stays owed'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from top-up" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from gift" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from gift" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from gift" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from gift" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from gift" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from gift" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from gift" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from gift" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from gift" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from gift" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from gift" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from gift" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from gift" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from gift" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -l until -d 'its last day from now on' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -l days -d 'so many days more, like 30d' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from extend" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -l until -d 'the last day on which it rests; else until it is unfrozen' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from freeze" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from unfreeze" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from unfreeze" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from unfreeze" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from unfreeze" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from unfreeze" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from unfreeze" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from unfreeze" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from unfreeze" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from unfreeze" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from unfreeze" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from unfreeze" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from unfreeze" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from unfreeze" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from unfreeze" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from transfer" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from transfer" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from transfer" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from transfer" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from transfer" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from transfer" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from transfer" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from transfer" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from transfer" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from transfer" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from transfer" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from transfer" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from transfer" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from transfer" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -l off -d 'she may no longer'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from hold" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -l number -d 'the new number; else it has none' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from lost" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -l amount -d 'what was agreed on (default: by the rule card.refund)' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -l pay -d 'by which method (default: as it was paid)' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from refund" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l price -d 'the price agreed on' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l sessions -d 'sessions that are paid for' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l bonus -d 'given besides: sessions, or value' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l gift -d 'services or products given besides' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l from -d 'its first day' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l expires -d 'its last day' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l number -d 'the card\'s number' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l holder -d 'who else may use it, by name' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l pay -d 'how it is paid: cash=100,wechat=98; one method for all of it needs no amount' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l free -d 'free, and why' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l owed -d 'what is not paid stays owed'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from renew" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from reverse" -l why -d 'why it is reversed' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from reverse" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from reverse" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from reverse" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from reverse" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from reverse" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from reverse" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from reverse" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from reverse" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from reverse" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from reverse" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from reverse" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from reverse" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from reverse" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from adjust" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from adjust" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from adjust" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from adjust" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from adjust" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from adjust" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from adjust" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from adjust" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from adjust" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from adjust" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from adjust" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from adjust" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from adjust" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from adjust" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -l kind -d 'only count, value, course, bundle, period or discount' -r -f -a "count\t''
value\t''
course\t''
bundle\t''
period\t''
discount\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -l state -d 'only usable, frozen, expired, ahead, empty or closed ones' -r -f -a "usable\t''
frozen\t''
expired\t''
ahead\t''
empty\t''
closed\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -l expiring -d 'those that expire within so many days (default: the rule card.expiring), like 30d, 2w' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -l all -d 'those used up or refunded too'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from show" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from show" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from show" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from show" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from show" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from show" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from show" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from show" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from show" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from slip" -l paper -d 'a receipt printer or a sheet of A5; a page: --format html' -r -f -a "receipt\t''
a5\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from slip" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from slip" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from slip" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from slip" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from slip" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from slip" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from slip" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from slip" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from slip" -l last -d 'the last that was done with the card: a use, a top-up, a rest, a transfer …'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from slip" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from slip" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from slip" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from slip" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from owed" -l date -d 'at the end of that day (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from owed" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from owed" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from owed" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from owed" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from owed" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from owed" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from owed" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from owed" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from owed" -l total -d 'only what it comes to'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from owed" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from owed" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from owed" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from owed" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -l map -d 'which field a heading means, like \'Left over=left\'' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -l as-of -d 'the list is of the end of that day (default: of now)' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -f -a "add" -d 'add a kind of card'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -f -a "list" -d 'list the kinds of card'
complete -c salon -n "__fish_salon_using_subcommand card; and __fish_seen_subcommand_from type" -f -a "edit" -d 'change a kind of card; cards that were sold stay'
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -f -a "issue" -d 'give coupons to one client, or to many'
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -f -a "use" -d 'note that one was used'
complete -c salon -n "__fish_salon_using_subcommand coupon; and not __fish_seen_subcommand_from issue use list" -f -a "list" -d 'list them; --stats for rates of use and second visits'
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l offer -d 'one of the shop\'s offers, like birthday' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l amount -d 'so much off' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l percent -d 'what she pays, in percent: 80 is 20 % off' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l service -d 'a service for nothing' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l stage -d 'to those who are new, dormant …' -r -f -a "new\t''
active\t''
cooling\t''
dormant\t''
lost\t''
won-back\t''
prospect\t''"
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l tier -d 'to those of this tier' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l from -d 'its first day (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l until -d 'its last day' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l birthday-month -d 'to those whose birthday is in this month'
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from issue" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from use" -l for -d 'the visit or sale; none where she had one visit today' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from use" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from use" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from use" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from use" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from use" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from use" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from use" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from use" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from use" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from use" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from use" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -l state -d 'only those' -r -f -a "usable\t''
used\t''
expired\t''
ahead\t''"
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -l offer -d 'only of this offer' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -l stats -d 'how many were given and used, and how many new clients came again'
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand coupon; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -l pay -d 'how it is paid: cash=100,wechat=98; one method for all of it needs no amount' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -l coupon -d 'by a coupon of hers, by its id or offer: what it takes off is reckoned, and it is marked used; none need be named where she has one' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -l for -d 'only this visit or sale, by its id or a part of it; a booking\'s takes a deposit' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -l anyway -d 'although a rule stands against it; put on record'
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -a "list" -d 'list the payments; --owed lists the debts, --deposits what is held for bookings'
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -a "back" -d 'give a payment back, or a part of it'
complete -c salon -n "__fish_salon_using_subcommand pay; and not __fish_seen_subcommand_from list back owe" -a "owe" -d 'note what a client owes from before: an old account'
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -l date -d 'the day, the same as without --date' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -l from -d 'from this day' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -l to -d 'to this day, which is included' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -l for -d 'only this client\'s (all days, unless some are named)' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -l owed -d 'what each client owes'
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -l deposits -d 'the deposits that stand, and for which bookings'
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -l amount -d 'only so much (default: all that is left of it)' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -l why -d 'why it is given back' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -l at -d 'when, like 2026-11-21T14:30' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from back" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -l about -d 'what it is for' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -l on -d 'since when (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand pay; and __fish_seen_subcommand_from owe" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -f -a "add" -d 'note a mark, or what was said'
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -f -a "answer" -d 'note what was answered'
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -f -a "done" -d 'what was wrong is put right'
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -f -a "list" -d 'list them; --open: what is not settled, --low: low marks'
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -f -a "show" -d 'the story of one'
complete -c salon -n "__fish_salon_using_subcommand feedback; and not __fish_seen_subcommand_from add answer done list show stats" -f -a "stats" -d 'how satisfied they are: by month, service, beautician or source'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l visit -d 'the visit that it is about, or its booking' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l score -d 'her mark: 5, ★★★★, very satisfied' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l said -d 'what she said; - reads it from standard input' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l channel -d 'where it came from: desk, phone, wechat, survey, box, review' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l at -d 'when it was said (default: now)' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l anonymous -d 'nobody knows who: the suggestion box, an anonymous survey'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -l said -d 'the same words, said so; - reads standard input' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -l at -d 'when it was answered (default: now)' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -l done -d 'it is settled with that'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from answer" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from done" -l said -d 'the same words, said so; - reads standard input' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from done" -l at -d 'when it was settled (default: now)' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from done" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from done" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from done" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from done" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from done" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from done" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from done" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from done" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from done" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from done" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from done" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -l from -d 'from this day on (default: the rule feedback.back)' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -l to -d 'to this day (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -l low -d 'only low marks'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -l open -d 'only what is not settled, the most urgent first'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from show" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from show" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from show" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from show" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from show" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from show" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from show" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from show" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from show" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from stats" -l by -d 'by what' -r -f -a "month\t''
service\t''
staff\t''
channel\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from stats" -l from -d 'from this day (default: the first of the month; by month, of a year ago)' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from stats" -l to -d 'to this day (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from stats" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from stats" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from stats" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from stats" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from stats" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from stats" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from stats" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from stats" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from stats" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand feedback; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -f -a "add" -d 'note what is to be done better, by whom, until when'
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -f -a "list" -d 'list them; --due: those that are due'
complete -c salon -n "__fish_salon_using_subcommand improvement; and not __fish_seen_subcommand_from add list done" -f -a "done" -d 'it is done'
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -l from -d 'the feedback or complaint that it is drawn from' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -l what -d 'the same, said so' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -l staff -d 'who sees to it' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -l due -d 'the day on which it is due, like +7d' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -l staff -d 'only those that this member of staff sees to' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -l from -d 'only those drawn from this feedback or complaint' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -l due -d 'only those that are due'
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -l all -d 'those that are done too'
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from done" -l result -d 'what came of it' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from done" -l at -d 'when it was done (default: now)' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from done" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from done" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from done" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from done" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from done" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from done" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from done" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from done" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from done" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from done" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from done" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand improvement; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand guarantee; and not __fish_seen_subcommand_from check" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand guarantee; and not __fish_seen_subcommand_from check" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand guarantee; and not __fish_seen_subcommand_from check" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand guarantee; and not __fish_seen_subcommand_from check" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand guarantee; and not __fish_seen_subcommand_from check" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand guarantee; and not __fish_seen_subcommand_from check" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand guarantee; and not __fish_seen_subcommand_from check" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand guarantee; and not __fish_seen_subcommand_from check" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand guarantee; and not __fish_seen_subcommand_from check" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand guarantee; and not __fish_seen_subcommand_from check" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand guarantee; and not __fish_seen_subcommand_from check" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand guarantee; and not __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand guarantee; and not __fish_seen_subcommand_from check" -f -a "check" -d 'covered or not: until when, by which rule and agreement'
complete -c salon -n "__fish_salon_using_subcommand guarantee; and __fish_seen_subcommand_from check" -l date -d 'the day on which she came with it (default: today, or that of the complaint)' -r
complete -c salon -n "__fish_salon_using_subcommand guarantee; and __fish_seen_subcommand_from check" -l answer -d 'the answer to a question, several at once: packaging=yes' -r
complete -c salon -n "__fish_salon_using_subcommand guarantee; and __fish_seen_subcommand_from check" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand guarantee; and __fish_seen_subcommand_from check" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand guarantee; and __fish_seen_subcommand_from check" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand guarantee; and __fish_seen_subcommand_from check" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand guarantee; and __fish_seen_subcommand_from check" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand guarantee; and __fish_seen_subcommand_from check" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand guarantee; and __fish_seen_subcommand_from check" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand guarantee; and __fish_seen_subcommand_from check" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand guarantee; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand guarantee; and __fish_seen_subcommand_from check" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand guarantee; and __fish_seen_subcommand_from check" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand guarantee; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -f -a "add" -d 'a new version, and the day from which it holds'
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -f -a "list" -d 'list the versions'
complete -c salon -n "__fish_salon_using_subcommand agreement; and not __fish_seen_subcommand_from add list show" -f -a "show" -d 'the text of one (default: the one in force)'
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l from -d 'the day from which it holds' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l file -d 'its text, .txt or .md; one that lies elsewhere is copied into agreements/' -r -F
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l announced -d 'the day on which clients were told (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l service-days -d 'days of guarantee for a service (else the rule\'s)' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l product-days -d 'days of guarantee for a product (else the rule\'s)' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l anyway -d 'although clients are told late'
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from show" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from show" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from show" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from show" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from show" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from show" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from show" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from show" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from show" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand agreement; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -a "statement" -d 'every row with the balance after it, to print'
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -a "explain" -d 'every lot: where it came from, what used it, what expired'
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -a "expiring" -d 'points that are about to expire'
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -a "earn" -d 'give points, like for an event or a birthday'
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -a "birthdays" -d 'points for birthdays (rule points.birthday), once a year'
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -a "redeem" -d 'spend points, for a reward if need be'
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -a "reverse" -d 'take a redemption back: the points, and the reward'
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -a "verify" -d 'hold balances against the old system\'s list, client by client'
complete -c salon -n "__fish_salon_using_subcommand points; and not __fish_seen_subcommand_from statement explain expiring earn birthdays redeem reverse verify adjust" -a "adjust" -d 'correct a balance, up or down'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from statement" -l from -d 'from this day' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from statement" -l to -d 'to this day, which is included (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from statement" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from statement" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from statement" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from statement" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from statement" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from statement" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from statement" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from statement" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from statement" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from statement" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from statement" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from statement" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from explain" -l date -d 'the balance of that day (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from explain" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from explain" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from explain" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from explain" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from explain" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from explain" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from explain" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from explain" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from explain" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from explain" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from expiring" -l within -d 'within so many days (default: the rule points.warn), like 30d, 2w' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from expiring" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from expiring" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from expiring" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from expiring" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from expiring" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from expiring" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from expiring" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from expiring" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from expiring" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from expiring" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from expiring" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from expiring" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from earn" -l why -d 'why, like for her birthday' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from earn" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from earn" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from earn" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from earn" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from earn" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from earn" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from earn" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from earn" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from earn" -l referral -d 'because she brought a client; --why says whom'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from earn" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from earn" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from earn" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from earn" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from birthdays" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from birthdays" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from birthdays" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from birthdays" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from birthdays" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from birthdays" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from birthdays" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from birthdays" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from birthdays" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from birthdays" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from birthdays" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from birthdays" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from redeem" -l reward -d 'for this reward (salon reward list)' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from redeem" -l why -d 'what for, like a mask' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from redeem" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from redeem" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from redeem" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from redeem" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from redeem" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from redeem" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from redeem" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from redeem" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from redeem" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from redeem" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from redeem" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from redeem" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from reverse" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from reverse" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from reverse" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from reverse" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from reverse" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from reverse" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from reverse" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from reverse" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from reverse" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from reverse" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from reverse" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from reverse" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from reverse" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -l map -d 'which field a heading means, like \'Left=balance\'' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -l sheet -d 'only this tab of a workbook' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -l all -d 'those that are equal too'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from adjust" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from adjust" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from adjust" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from adjust" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from adjust" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from adjust" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from adjust" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from adjust" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from adjust" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from adjust" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from adjust" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from adjust" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand points; and __fish_seen_subcommand_from adjust" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -f -a "open" -d 'put a complaint on record'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -f -a "list" -d 'list complaints'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -f -a "show" -d 'a complaint\'s whole story, in order of time'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -f -a "respond" -d 'the first response: somebody has spoken with her'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -f -a "answer" -d 'the answer: what is to be done'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -f -a "resolve" -d 'resolved: done once more, refunded, compensated …'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -f -a "reopen" -d 'open it again'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -f -a "close" -d 'close it, with its cause and what changes'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -f -a "note" -d 'a note, a correction, a reaction that is gone'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -f -a "assign" -d 'give it to a member of the staff'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -f -a "overdue" -d 'what is overdue, and what soon will be'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -f -a "stats" -d 'figures: how many, how fast, at what cost'
complete -c salon -n "__fish_salon_using_subcommand complaint; and not __fish_seen_subcommand_from open list show respond answer resolve reopen close note assign overdue stats slip" -f -a "slip" -d 'the after-sales slip; --settlement: what was agreed'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l about -d 'the visit, sale or booking that it is about' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l kind -d 'service, technique, product, reaction, injury, attitude, waiting, environment, facilities, card-refund, pressure, price, other' -r -f -a "service\t''
technique\t''
product\t''
reaction\t''
injury\t''
attitude\t''
waiting\t''
environment\t''
facilities\t''
card-refund\t''
pressure\t''
price\t''
other\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l severity -d 'low, normal or high (default: by the rules; a reaction is high)' -r -f -a "low\t''
normal\t''
high\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l channel -d 'phone, desk, wechat, web, review, hotline …' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l said -d 'her words; - reads standard input' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l wants -d 'what she wants' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l product -d 'the product that was used' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l batch -d 'its batch' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l photo -d 'a file of a photo; several may be named' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l staff -d 'of whose work she complains (default: who did it)' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l assign -d 'who sees to it' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l at -d 'when it was made, like 2026-11-21T14:30 (default: now)' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l responded -d 'somebody has responded to her already'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from open" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -l state -d 'where they stand' -r -f -a "new\t''
responded\t''
answered\t''
resolved\t''
closed\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -l kind -d 'the kind' -r -f -a "service\t''
technique\t''
product\t''
reaction\t''
injury\t''
attitude\t''
waiting\t''
environment\t''
facilities\t''
card-refund\t''
pressure\t''
price\t''
other\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -l for -d 'only those that this member of the staff sees to' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -l from -d 'from this day' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -l to -d 'to this day, which is included' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -l all -d 'closed ones too'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from show" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from show" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from show" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from show" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from show" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from show" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from show" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from show" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from show" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from respond" -l said -d 'the same words, said so; - reads standard input' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from respond" -l at -d 'when, like 2026-11-21T14:30 (default: now; it is put on record)' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from respond" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from respond" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from respond" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from respond" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from respond" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from respond" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from respond" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from respond" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from respond" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from respond" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from respond" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from respond" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from answer" -l said -d 'the same words, said so; - reads standard input' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from answer" -l at -d 'when, like 2026-11-21T14:30 (default: now; it is put on record)' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from answer" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from answer" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from answer" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from answer" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from answer" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from answer" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from answer" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from answer" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from answer" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from answer" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from answer" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from answer" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l said -d 'the same words, said so; - reads standard input' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l remedy -d 'explain, redo, repair, replace, refund, compensate' -r -f -a "explain\t''
redo\t''
repair\t''
replace\t''
refund\t''
compensate\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l cost -d 'what it cost the shop' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l points -d 'points that she is given' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l coupon -d 'an offer of coupons that she is given' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l gift -d 'sessions, value, or a service with how many, that she is given on a card of hers: 2, 100' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l card -d 'on which card (none where she has one)' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l redo -d 'when it is done once more: tomorrow 3pm' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l service -d 'which service (default: the one complained of)' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l staff -d 'by whom' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l at -d 'when, like 2026-11-21T14:30 (default: now; it is put on record)' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l agreed -d 'it was agreed with her'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l why -d 'the same, said so' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l take-back -d 'the remedy was entered wrongly: points, coupons and what was given on a card go back'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -l cause -d 'why it happened' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -l action -d 'what changes' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -l action-by -d 'who does it (default: whoever the complaint is assigned to, else the manager)' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -l action-due -d 'by which day (default: the rule complaint.action_within)' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -l at -d 'when, like 2026-11-21T14:30 (default: now; it is put on record)' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l said -d 'the same words, said so; - reads standard input' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l kind -d 'another kind: product, attitude …' -r -f -a "service\t''
technique\t''
product\t''
reaction\t''
injury\t''
attitude\t''
waiting\t''
environment\t''
facilities\t''
card-refund\t''
pressure\t''
price\t''
other\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l severity -d 'another severity: low, normal, high' -r -f -a "low\t''
normal\t''
high\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l channel -d 'another channel' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l about -d 'the visit, sale or booking that it is about' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l staff -d 'of whose work she complains' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l wants -d 'what she wants' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l in-scope -d 'covered by the guarantee: yes, no' -r -f -a "yes\t''
no\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l product -d 'the product that was used' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l batch -d 'its batch' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l photo -d 'files of further photos' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l gone -d 'the reaction is gone: --gone, or --gone=yesterday' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l satisfied -d 'whether she is satisfied with how it was settled; no reopens it' -r -f -a "yes\t''
no\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from note" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from assign" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from assign" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -l within -d 'those too that fall due within: 2h, 1d (default: by the rules)' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -l channel -d 'which channel of the staff (default: the first)' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -l send -d 'tell those who must hear of what is late, by a channel of the staff; each once'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from overdue" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from stats" -l by -d 'by what' -r -f -a "month\t''
kind\t''
cause\t''
staff\t''
product\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from stats" -l from -d 'from this day' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from stats" -l to -d 'to this day, which is included' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from stats" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from stats" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from stats" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from stats" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from stats" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from stats" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from stats" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from stats" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from stats" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from slip" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from slip" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from slip" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from slip" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from slip" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from slip" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from slip" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from slip" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from slip" -l settlement -d 'the settlement: what was agreed, to be signed by both'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from slip" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from slip" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from slip" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand complaint; and __fish_seen_subcommand_from slip" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -f -a "add" -d 'add a reward'
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -f -a "list" -d 'list the rewards'
complete -c salon -n "__fish_salon_using_subcommand reward; and not __fish_seen_subcommand_from add list edit" -f -a "edit" -d 'change a reward'
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l points -d 'how many points it takes' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l number -d 'the old system\'s number' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l product -d 'it is this product' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l service -d 'it is this service, once' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l coupon -d 'it is a coupon of this offer of the rule coupon.offers' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l least -d 'how many points she must have' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l stock -d 'how many are left; empty is no end of them' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l tiers -d 'for these tiers, like high;top' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l from -d 'from this day on' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l until -d 'to this day, which is included' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l active -d 'offered' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from list" -l all -d 'those no longer given too'
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l name -d 'its new name' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l points -d 'how many points it takes' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l number -d 'the old system\'s number' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l product -d 'it is this product' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l service -d 'it is this service, once' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l coupon -d 'it is a coupon of this offer of the rule coupon.offers' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l least -d 'how many points she must have' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l stock -d 'how many are left; empty is no end of them' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l tiers -d 'for these tiers, like high;top' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l from -d 'from this day on' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l until -d 'to this day, which is included' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l active -d 'offered' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand reward; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -f -a "list" -d 'the tiers: what reaches them, what they bring, how many have each'
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -f -a "show" -d 'a client\'s tier: how she came to it, what is missing to the next'
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -f -a "review" -d 'who has reached another tier, or lost one, with the reason; --apply settles it'
complete -c salon -n "__fish_salon_using_subcommand tier; and not __fish_seen_subcommand_from list show review set" -f -a "set" -d 'give a tier by hand, for a time if need be'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from show" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from show" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from show" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from show" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from show" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from show" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from show" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from show" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from show" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from review" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from review" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from review" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from review" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from review" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from review" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from review" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from review" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from review" -l apply -d 'settle it'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from review" -l all -d 'also those whose tier stays, with what is missing to the next'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from review" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from review" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from review" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from review" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from set" -l until -d 'its last day; from then on she has her own again' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from set" -l why -d 'why' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from set" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from set" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from set" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from set" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from set" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from set" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from set" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from set" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from set" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from set" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand tier; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand day; and not __fish_seen_subcommand_from close show" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand day; and not __fish_seen_subcommand_from close show" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand day; and not __fish_seen_subcommand_from close show" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand day; and not __fish_seen_subcommand_from close show" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand day; and not __fish_seen_subcommand_from close show" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand day; and not __fish_seen_subcommand_from close show" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand day; and not __fish_seen_subcommand_from close show" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand day; and not __fish_seen_subcommand_from close show" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand day; and not __fish_seen_subcommand_from close show" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand day; and not __fish_seen_subcommand_from close show" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand day; and not __fish_seen_subcommand_from close show" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand day; and not __fish_seen_subcommand_from close show" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand day; and not __fish_seen_subcommand_from close show" -f -a "close" -d 'close the day: takings, consumption, the cash'
complete -c salon -n "__fish_salon_using_subcommand day; and not __fish_seen_subcommand_from close show" -f -a "show" -d 'the till of a day, without closing it'
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -l date -d 'the day, the same as without --date' -r
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -l cash -d 'the cash that was counted' -r
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -l note -d 'a note, like why the cash differs' -r
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from show" -l date -d 'the day, the same as without --date' -r
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from show" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from show" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from show" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from show" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from show" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from show" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from show" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from show" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from show" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand day; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -f -a "show" -d 'the roster of a month, a week or a day'
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -f -a "off" -d 'a day off, or hours off'
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -f -a "extra" -d 'hours beyond the usual ones'
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -f -a "set" -d 'a shift by its word, or hours'
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -f -a "clear" -d 'as usual again'
complete -c salon -n "__fish_salon_using_subcommand roster; and not __fish_seen_subcommand_from show off extra set clear conflicts" -f -a "conflicts" -d 'which bookings are to be moved'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from show" -l for -d 'only hers' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from show" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from show" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from show" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from show" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from show" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from show" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from show" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from show" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from show" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from show" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -l until -d 'the last day, which is included' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -l hours -d 'only these hours, like 10:00-14:00' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from off" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -l until -d 'the last day, which is included' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -l hours -d 'spans of the day, like 18:00-21:00' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from extra" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from set" -l until -d 'the last day, which is included' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from set" -l note -d 'a note' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from set" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from set" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from set" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from set" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from set" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from set" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from set" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from set" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from set" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from set" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from clear" -l until -d 'the last day, which is included' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from clear" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from clear" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from clear" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from clear" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from clear" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from clear" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from clear" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from clear" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from clear" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from clear" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from conflicts" -l for -d 'only hers' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from conflicts" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from conflicts" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from conflicts" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from conflicts" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from conflicts" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from conflicts" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from conflicts" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from conflicts" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from conflicts" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from conflicts" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from conflicts" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand roster; and __fish_seen_subcommand_from conflicts" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -f -a "add" -d 'note days on which the shop is closed, or open out of turn'
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -f -a "list" -d 'list them'
complete -c salon -n "__fish_salon_using_subcommand closure; and not __fish_seen_subcommand_from add list remove" -f -a "remove" -d 'take one back'
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -l until -d 'the last day, which is included' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -l hours -d 'only these hours, like 10:00-14:00' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -l note -d 'a note, like Spring Festival' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -l open -d 'open on these days, instead of closed'
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from list" -l all -d 'those gone by too'
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from remove" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from remove" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from remove" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from remove" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from remove" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from remove" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from remove" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from remove" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from remove" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand closure; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -f -a "add" -d 'add a room, or equipment'
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -f -a "list" -d 'list the rooms and the equipment'
complete -c salon -n "__fish_salon_using_subcommand room; and not __fish_seen_subcommand_from add list edit" -f -a "edit" -d 'change a room, or equipment'
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -l kind -d 'kind, by which services ask for it' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -l places -d 'clients at a time' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -l active -d 'in use' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from list" -l all -d 'those not in use too'
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -l name -d 'its new name' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -l kind -d 'kind, by which services ask for it' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -l places -d 'clients at a time' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -l active -d 'in use' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand room; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -f -a "add" -d 'add a product'
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -f -a "list" -d 'list the products'
complete -c salon -n "__fish_salon_using_subcommand product; and not __fish_seen_subcommand_from add list edit" -f -a "edit" -d 'change a product'
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l number -d 'the old system\'s number' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l kind -d 'treatment, brand, health, ordinary' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l price -d 'price' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l cost -d 'cost' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l use-days -d 'days that one lasts' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l guarantee-days -d 'days of guarantee' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l active -d 'offered' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from list" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from list" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from list" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from list" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from list" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from list" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from list" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from list" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from list" -l all -d 'those no longer sold too'
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from list" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from list" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l name -d 'its new name' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l number -d 'the old system\'s number' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l kind -d 'treatment, brand, health, ordinary' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l price -d 'price' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l cost -d 'cost' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l use-days -d 'days that one lasts' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l guarantee-days -d 'days of guarantee' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l active -d 'offered' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand product; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand check" -l explain -d 'explain an error code' -r
complete -c salon -n "__fish_salon_using_subcommand check" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand check" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand check" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand check" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand check" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand check" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand check" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand check" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand check" -l accept -d 'take the files as they are: fewer rows are right'
complete -c salon -n "__fish_salon_using_subcommand check" -l rekey -d 'give doubled ids (after a merge) new ones'
complete -c salon -n "__fish_salon_using_subcommand check" -l fix -d 'give cells that a spreadsheet respelt (2026/11/25, TRUE, ¥1,280) their own spelling back'
complete -c salon -n "__fish_salon_using_subcommand check" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand check" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand check" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand check" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand log" -s N -l last -d 'how many, newest first' -r
complete -c salon -n "__fish_salon_using_subcommand log" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand log" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand log" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand log" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand log" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand log" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand log" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand log" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand log" -l all -d 'all of them'
complete -c salon -n "__fish_salon_using_subcommand log" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand log" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand log" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand log" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand undo" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand undo" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand undo" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand undo" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand undo" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand undo" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand undo" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand undo" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand undo" -s y -l yes -d 'don\'t ask'
complete -c salon -n "__fish_salon_using_subcommand undo" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand undo" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand undo" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand undo" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand rules; and not __fish_seen_subcommand_from try" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand rules; and not __fish_seen_subcommand_from try" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand rules; and not __fish_seen_subcommand_from try" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand rules; and not __fish_seen_subcommand_from try" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand rules; and not __fish_seen_subcommand_from try" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand rules; and not __fish_seen_subcommand_from try" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand rules; and not __fish_seen_subcommand_from try" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand rules; and not __fish_seen_subcommand_from try" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand rules; and not __fish_seen_subcommand_from try" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand rules; and not __fish_seen_subcommand_from try" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand rules; and not __fish_seen_subcommand_from try" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand rules; and not __fish_seen_subcommand_from try" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand rules; and not __fish_seen_subcommand_from try" -a "try" -d 'try changed rules on days gone by'
complete -c salon -n "__fish_salon_using_subcommand rules; and __fish_seen_subcommand_from try" -l from -d 'from this day (default: 30 days ago)' -r
complete -c salon -n "__fish_salon_using_subcommand rules; and __fish_seen_subcommand_from try" -l to -d 'to this day (default: today)' -r
complete -c salon -n "__fish_salon_using_subcommand rules; and __fish_seen_subcommand_from try" -l by -d 'by what' -r -f -a "rule\t''
day\t''"
complete -c salon -n "__fish_salon_using_subcommand rules; and __fish_seen_subcommand_from try" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand rules; and __fish_seen_subcommand_from try" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand rules; and __fish_seen_subcommand_from try" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand rules; and __fish_seen_subcommand_from try" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand rules; and __fish_seen_subcommand_from try" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand rules; and __fish_seen_subcommand_from try" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand rules; and __fish_seen_subcommand_from try" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand rules; and __fish_seen_subcommand_from try" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand rules; and __fish_seen_subcommand_from try" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand rules; and __fish_seen_subcommand_from try" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand rules; and __fish_seen_subcommand_from try" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -f -a "channels" -d 'the channels of your configuration'
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -f -a "test" -d 'send a test'
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -f -a "doubtful" -d 'what may have gone, or not'
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -f -a "resolve" -d 'settle what is in doubt'
complete -c salon -n "__fish_salon_using_subcommand send; and not __fish_seen_subcommand_from channels test doubtful resolve stop" -f -a "stop" -d 'a client wants no more messages'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from channels" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from channels" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from channels" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from channels" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from channels" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from channels" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from channels" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from channels" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from channels" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from channels" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from channels" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from channels" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from test" -l text -d 'what it says' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from test" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from test" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from test" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from test" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from test" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from test" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from test" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from test" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from test" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from test" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from test" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from doubtful" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from doubtful" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from doubtful" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from doubtful" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from doubtful" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from doubtful" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from doubtful" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from doubtful" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from doubtful" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from doubtful" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from doubtful" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from doubtful" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from resolve" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from resolve" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from resolve" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from resolve" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from resolve" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from resolve" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from resolve" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from resolve" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from resolve" -l sent -d 'she got it'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from resolve" -l not-sent -d 'it did not go, and may be sent again'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from resolve" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from resolve" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from resolve" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from stop" -l channel -d 'only no more of this (default: nothing at all)' -r -f -a "phone\t''
wechat\t''
sms\t''
email\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from stop" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from stop" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from stop" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from stop" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from stop" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from stop" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from stop" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from stop" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from stop" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from stop" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from stop" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand send; and __fish_seen_subcommand_from stop" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand cron" -l at -d 'when the list of the morning is made' -r
complete -c salon -n "__fish_salon_using_subcommand cron" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand cron" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
complete -c salon -n "__fish_salon_using_subcommand cron" -l today -d 'the day to take for today' -r
complete -c salon -n "__fish_salon_using_subcommand cron" -l now -d 'the moment to take for now, like 2026-11-21T09:00' -r
complete -c salon -n "__fish_salon_using_subcommand cron" -l lang -d 'language of the screen' -r -f -a "zh\t''
en\t''"
complete -c salon -n "__fish_salon_using_subcommand cron" -l by -d 'who does it, for the records' -r
complete -c salon -n "__fish_salon_using_subcommand cron" -l color -d 'colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c salon -n "__fish_salon_using_subcommand cron" -l wait -d 'how long to wait for another command' -r
complete -c salon -n "__fish_salon_using_subcommand cron" -s n -l dry-run -d 'show what would change, write nothing'
complete -c salon -n "__fish_salon_using_subcommand cron" -l reveal -d 'show whole phone numbers'
complete -c salon -n "__fish_salon_using_subcommand cron" -s q -l quiet -d 'say less'
complete -c salon -n "__fish_salon_using_subcommand cron" -s h -l help -d 'Print help'
complete -c salon -n "__fish_salon_using_subcommand completions" -s C -l directory -d 'the salon\'s directory (else SALON_DIR, else upwards)' -r -f -a "(__fish_complete_directories)"
complete -c salon -n "__fish_salon_using_subcommand completions" -l format -d 'how to print the answer' -r -f -a "table\t''
text\t''
csv\t''
tsv\t''
excel\t''
json\t''
jsonl\t''
html\t''"
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
excel\t''
json\t''
jsonl\t''
html\t''"
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

namespace Clippings;

/// <summary>Months and days of the week as press databases print them, in the languages of their papers.</summary>
internal static class ExportCalendar
{
    private static readonly string[] Languages =
    [
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sept oct nov dec",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "jänner feber maerz apr mai jun jul aug sep okt nov dez",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv fevrier mars avr mai juin juil aout sept oct nov decembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "januar februar marts april maj juni juli august september oktober november december",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    ];

    private static readonly Dictionary<string, int> Months = Languages
        .SelectMany(language => language.Split(' ').Index())
        .DistinctBy(month => month.Item)
        .ToDictionary(month => month.Item, month => month.Index + 1, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Seasons = new("spring summer autumn fall winter printemps été automne hiver frühjahr frühling sommer herbst".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Beside = new(
        ("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun the on of "
        + "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag den der vom "
        + "lundi mardi mercredi jeudi vendredi samedi dimanche le du "
        + "lunes martes miércoles miercoles jueves viernes sábado sabado domingo el de del "
        + "lunedì martedì mercoledì giovedì venerdì lunedi martedi mercoledi giovedi venerdi il "
        + "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag de "
        + "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta "
        + "понедельник вторник среда четверг пятница суббота воскресенье").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The month, 1 to 12; null for no month.</summary>
    public static int? Month(string word) => Months.TryGetValue(word, out var month) ? month : null;

    /// <summary>Whether a word names a season.</summary>
    public static bool IsSeason(string word) => Seasons.Contains(word);

    /// <summary>Whether a word may stand beside a date and adds nothing: a day of the week, an article.</summary>
    public static bool IsBeside(string word) => Beside.Contains(word);
}

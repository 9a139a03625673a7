namespace Clippings;

/// <summary>The words of the time grammar: which class they belong to, and with what value.</summary>
internal static class TimeWords
{
    /// <summary>What TIMEX3 writes after <c>T</c> for each part of the day.</summary>
    public static readonly string[] PartValues = ["MO", "MI", "12:00", "AF", "EV", "NI", "24:00", "DT"];

    /// <summary>Modifiers, indexed by the value of a <see cref="TimeClass.Mod"/> token.</summary>
    public static readonly string[] Mods = TimexValue.Amounts;

    private static readonly string[] _months =
    [
        "January Jan", "February Feb", "March Mar", "April Apr", "May", "June Jun", "July Jul", "August Aug",
        "September Sept Sep", "October Oct", "November Nov", "December Dec",
    ];

    private static readonly string[] _weekdays =
    [
        "Monday Mon", "Tuesday Tues Tue", "Wednesday Wed", "Thursday Thurs Thur Thu", "Friday Fri", "Saturday Sat", "Sunday Sun",
    ];

    private static readonly string[] _parts =
    [
        "morning mornings dawn daybreak sunrise", "midday", "noon noontime", "afternoon afternoons", "evening evenings dusk sunset sundown",
        "night nights nightfall", "midnight", "daytime",
    ];

    private static readonly string[] _seasons = ["spring springtime", "summer summertime", "autumn fall", "winter wintertime"];

    private static readonly string[] _cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] _tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] _ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth",
    ];

    private static readonly (TimeUnit Unit, string Singular, string Plural)[] _units =
    [
        (TimeUnit.Second, "sec", "seconds secs"), (TimeUnit.Minute, "minute min", "minutes mins"),
        (TimeUnit.Hour, "hour hr", "hours hrs"), (TimeUnit.Day, "day", "days"), (TimeUnit.Weekend, "weekend", "weekends"),
        (TimeUnit.Week, "week", "weeks"), (TimeUnit.Month, "month", "months"), (TimeUnit.Quarter, "quarter", "quarters"),
        (TimeUnit.Year, "year yr", "years yrs"), (TimeUnit.Decade, "decade", "decades"),
        (TimeUnit.Century, "century", "centuries"), (TimeUnit.Millennium, "millennium", "millennia"),
    ];

    private static readonly (TimeClass Class, int Value, string Words)[] _others =
    [
        (TimeClass.Num, -1, "several few many couple numerous multiple countless"),
        (TimeClass.Num, 12, "dozen"),
        (TimeClass.Meridiem, 0, "am"),
        (TimeClass.Meridiem, 12, "pm"),
        (TimeClass.Era, -1, "bc bce"),
        (TimeClass.Era, 1, "ad ce"),
        (TimeClass.Zone, 1, "utc gmt z"),
        (TimeClass.Zone, 0, "est edt cst cdt mst mdt pst pdt et bst cet cest eet eest ist jst msk aest aedt sast"),
        (TimeClass.Decade, 20, "twenties"), (TimeClass.Decade, 30, "thirties"), (TimeClass.Decade, 40, "forties"),
        (TimeClass.Decade, 50, "fifties"), (TimeClass.Decade, 60, "sixties"), (TimeClass.Decade, 70, "seventies"),
        (TimeClass.Decade, 80, "eighties"), (TimeClass.Decade, 90, "nineties"),
        (TimeClass.Mod, 0, "about around approximately roughly some circa approx"),
        (TimeClass.Mod, 1, "over exceeding"),
        (TimeClass.Mod, 2, "nearly almost under"),
        (TimeClass.FutureCue, 0, "be will shall upcoming scheduled expected expects slated planned plans planning plan due " +
            "tomorrow deadline ahead should could might would may must forthcoming meet meets begins starts opens convenes takes " +
            "gathers resumes travels visits votes hopes intends wants expect going preparing prepares looms next"),
        (TimeClass.PastCue, 0, "was were had did hit since yesterday ago earlier"),
        (TimeClass.Infinitive, 0, "meet hold begin start visit vote discuss make announce release launch open complete finish take " +
            "return leave travel attend decide deliver face appear speak arrive resume join go host present run testify sign " +
            "send publish remain stay keep end close introduce receive play follow conclude convene expire step move bring give unveil hear"),
        (TimeClass.Implicative, 0, "failed began refused had managed continued used able helped forced started tried declined returned went came"),
        (TimeClass.To, 0, "to"),
        (TimeClass.Be, 0, "is are 're"),
        (TimeClass.Limit, 0, "by until till"),
        (TimeClass.Linking, 0, "be being remain stay keep get become"),
        (TimeClass.Numbering, 0, "flight route no nos number numbers room rooms page pages p pp highway interstate boeing airbus windows " +
            "office resolution resolutions section sections sec rule rules chapter chapters clause line lot unit suite apartment apt flat " +
            "model models type mark mk version ver ext extension channel gate gates platform bus squadron battalion bill hb sb " +
            "ordinance directive regulation proposition code zip postcode psalm docket form formula item ref reference serial catalog " +
            "catalogue iso rfc id pin box appendix table figure fig exhibit level usd eur gbp nt opus op locomotive tram engine statute title " +
            "russell isbn phone tel telephone fax"),
        (TimeClass.Counted, 0, "people troops men women children staff police personnel cattle sheep fish feet seat seater bed bedroom page " +
            "word mile metre meter foot inch pound ton tonne acre hectare kilometre kilometer km kg m cm mm ft mph kph lbs sq cc calorie watt volt " +
            "horsepower hp rpm dollar euro percent pct dlrs mln bln usd megawatt mw gallon barrel litre liter horse man woman member " +
            "person strong plus odd or-so others index hours"),
        (TimeClass.Dating, 0, "c ca b d r fl est born died founded established built opened published erected completed reigned ruled written " +
            "released painted composed discovered rebuilt restored consecrated crowned elected circa dated"),
    ];

    /// <summary>Every word with its class and value, in lower case.</summary>
    public static IEnumerable<(string Word, TimeClass Class, int Value)> All()
    {
        var words = new List<(string, TimeClass, int)>();
        Add(_months, TimeClass.Month, 1);
        Add(_weekdays, TimeClass.Weekday, 1);
        Add(_parts, TimeClass.Part, 0);
        Add(_seasons, TimeClass.Season, 1);
        Add(_cardinals, TimeClass.Num, 0);
        Add(_ordinals, TimeClass.Ordinal, 1);
        for (var i = 0; i < _tens.Length; i++)
            words.Add((_tens[i], TimeClass.Num, 30 + (10 * i)));
        foreach (var (unit, singular, plural) in _units)
        {
            words.AddRange(singular.Split(' ').Select(w => (w, TimeClass.Unit, (int)unit)));
            words.AddRange(plural.Split(' ').Select(w => (w, TimeClass.Units, (int)unit)));
        }

        foreach (var (kind, value, list) in _others)
            words.AddRange(list.Split(' ').Select(w => (w, kind, value)));
        words.AddRange(Vocabulary.Pasts.Select(past => (past, TimeClass.PastCue, 0)));
        return words;

        void Add(string[] rows, TimeClass kind, int first)
        {
            for (var i = 0; i < rows.Length; i++)
                words.AddRange(rows[i].Split(' ').Select(w => (w.ToLowerInvariant(), kind, first + i)));
            if (kind is TimeClass.Month or TimeClass.Weekday)
                words.AddRange(rows.SelectMany(r => r.Split(' ')[1..]).Select(w => (w.ToLowerInvariant(), TimeClass.Abbreviation, 0)));
        }
    }
}

namespace Clippings;

/// <summary>All rule tables, compiled once.</summary>
internal sealed class TimeGrammar
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    private TimeGrammar()
    {
        var order = 0;
        RuleVariant[] first = [.. FirstPass.SelectMany(r => RulePattern.Expand(r, order++, WordId))];
        RuleVariant[] second = [.. SecondPass.SelectMany(r => RulePattern.Expand(r, order++, WordId))];
        First = new RuleTrie(first, _words.Count);
        Second = new RuleTrie(second, _words.Count);
        Vocabulary = new TimeVocabulary(_words);
    }

    public static TimeGrammar Instance { get; } = new();

    /// <summary>The rows that read words.</summary>
    public static IEnumerable<TimeRule> FirstPass =>
    [
        .. CalendarRules.Rows, .. YearRules.Rows, .. DecadeRules.Rows, .. WeekdayRules.Rows, .. RelativeRules.Rows, .. SeasonRules.Rows,
        .. HolidayRules.Rows, .. ClockRules.Rows, .. DurationRules.Rows, .. SetRules.Rows, .. VagueRules.Rows,
    ];

    /// <summary>The rows that read words and the expressions of the first pass.</summary>
    public static IEnumerable<TimeRule> SecondPass => [.. OffsetRules.Rows, .. CompositeRules.Rows];

    public RuleTrie First { get; }

    public RuleTrie Second { get; }

    public TimeVocabulary Vocabulary { get; }

    private int WordId(string word)
    {
        // "'s" reads as the letters after its apostrophe.
        var key = word.Length > 1 ? word.TrimStart('\'') : word;
        if (!_words.TryGetValue(key, out var id))
            _words[key] = id = _words.Count;
        return id;
    }
}

namespace Clippings;

/// <summary>What recurs.</summary>
internal static class SetRules
{
    public static readonly TimeRule[] Rows =
    [
        new("daily", m => Adverb(m, "P1D"), "The market moves [daily].", "P1D"),
        new("weekly", m => Adverb(m, "P1W"), "They meet [weekly].", "P1W"),
        new("biweekly|fortnightly", m => Adverb(m, "P2W"), "They meet [fortnightly].", "P2W"),
        new("monthly", m => Adverb(m, "P1M"), "Paid in [monthly] parts.", "P1M"),
        new("quarterly", m => Adverb(m, "P1Q"), "The [quarterly] dividend rose.", "P1Q"),
        new("annual", m => m[0].Capitalized || m.Before("general") ? null : Say.Set("P1Y"), "Its [annual] profit fell.", "P1Y"),
        new("annually|yearly", m => Adverb(m, "P1Y"), "It flowers [annually].", "P1Y"),
        new("hourly", m => Adverb(m, "PT1H"), "Buses leave [hourly].", "PT1H"),
        new("nightly", m => Adverb(m, "XXXX-XX-XXTNI"), "[Nightly] raids went on.", "XXXX-XX-XXTNI"),
        new("every|each UNIT", m => m.Unit >= TimeUnit.Minute && m.Unit != TimeUnit.Quarter || m.Is(0, "every") ? Say.Set(new Amount("1", m.Unit).Value) : null, "It grows [every day].", "P1D"),
        new("every NUM UNITS", m => Say.Set(new Amount(m.Number, m.Unit).Value), "Held [every four years].", "P4Y"),
        new("every other|second UNIT", m => Say.Set(new Amount("2", m.Unit).Value), "Held [every other week].", "P2W"),
        new("every other|second WEEKDAY", m => Say.Set($"XXXX-WXX-{m.Weekday}"), "They play [every other Sunday].", "XXXX-WXX-7"),
        new("every|each WEEKDAY", m => Say.Set($"XXXX-WXX-{m.Weekday}"), "They march [every Friday].", "XXXX-WXX-5"),
        new("every|each MONTH", m => Say.Set($"XXXX-{m.Month:00}"), "They gather [each May].", "XXXX-05"),
        new("every|each SEASON", m => Say.Set(new CalendarPoint(TimeUnit.Season, 2000, m.Value(TimeClass.Season)).Value.Replace("2000", "XXXX", StringComparison.Ordinal)), "It floods [every spring].", "XXXX-SP"),
        new("every|each PART", m => Say.Set($"XXXX-XX-XXT{TimeWords.PartValues[m.Value(TimeClass.Part)]}"), "He runs [every morning].", "XXXX-XX-XXTMO"),
        new("once|twice a|per|every|each UNIT", Times, "It ran [twice a week].", "P1W"),
        new("once|twice every NUM UNITS", m => Say.Set(new Amount(m.Number, m.Unit).Value), "It runs [once every four years].", "P4Y"),
        new("NUM times a|per|each|every UNIT", Times, "It ran [three times a week].", "P1W"),
        new("NUM UNITS a|per|each UNIT", m => Say.Set(new Amount("1", (TimeUnit)m.Value(TimeClass.Unit)).Value), "Open [six days a week].", "P1W"),
        new("per UNIT", m => m.Unit is > TimeUnit.Hour and not TimeUnit.Quarter ? Say.Set(new Amount("1", m.Unit).Value) : null, "Paid 20 coins [per day].", "P1D"),
        new("mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays", Plural, "Closed on [Mondays].", "XXXX-WXX-1"),
        new("weekdays", _ => Say.Set("XXXX-WXX-WD"), "Open on [weekdays].", "XXXX-WXX-WD"),
        new("weekends", m => m.Around(-1).Is(TimeClass.Num) ? null : Say.Set("XXXX-WXX-WE"), "Open on [weekends].", "XXXX-WXX-WE"),
        new("around the clock", _ => Say.Set("P1D"), "Guarded [around the clock].", "P1D"),
    ];

    private static readonly string[] _names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>Newspapers are called Daily and Weekly.</summary>
    private static TimeMeaning? Adverb(RuleMatch m, string value) =>
        m[0].Capitalized && !m.Around(-1).Is(TimeClass.Stop) ? null
        : m[0].Capitalized && m.Around(1).Capitalized ? null
        : Say.Set(value);

    private static TimeMeaning? Times(RuleMatch m) =>
        m.Unit is TimeUnit.Quarter ? null : Say.Set(new Amount("1", m.Unit).Value);

    private static TimeMeaning? Plural(RuleMatch m) =>
        m[0].Capitalized ? Say.Set($"XXXX-WXX-{Array.IndexOf(_names, m.Text(0)[..3].ToLowerInvariant()) + 1}") : null;
}

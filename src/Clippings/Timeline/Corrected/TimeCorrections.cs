namespace Clippings;

/// <summary>
/// What corrections say of the time expressions of an article. A stated value is read as if it were printed, so that what
/// hangs on it ("two days later") follows; one that is empty says that no time is meant.
/// </summary>
internal static class TimeCorrections
{
    /// <summary>The expressions with what a person put right.</summary>
    public static TimeMentions Apply(Article article, List<TimeMention> mentions)
    {
        var lines = article.Corrections.On(Correctable.Times).ToLookup(line => line.Start!.Value);
        if (lines.Count == 0)
            return new(mentions);
        var rows = new List<TimeMention>(mentions.Count);
        var applied = new List<CorrectionLine>();
        foreach (var mention in mentions)
        {
            var stated = lines[mention.Start].ToDictionary(line => line.Column, StringComparer.Ordinal);
            if (stated.Count == 0)
                rows.Add(mention);
            else if (Meaning(mention.Meaning, stated, applied) is { } meaning)
                rows.Add(mention with { Meaning = meaning });
        }

        return new(rows) { Applied = applied };
    }

    // Null where no time is meant.
    private static TimeMeaning? Meaning(TimeMeaning printed, Dictionary<string, CorrectionLine> stated, List<CorrectionLine> applied)
    {
        var meaning = printed;
        if (stated.TryGetValue(Correctable.Value, out var value))
        {
            applied.Add(value);
            if (value.Value.Length == 0)
                return null;
            meaning = Stated(printed, value.Value);
        }

        if (stated.TryGetValue(Correctable.Mod, out var mod))
        {
            applied.Add(mod);
            meaning = meaning with { Mod = mod.Value };
        }

        // Without a value of its own, a set may stand for each of the others, and each of them for a set.
        if (stated.TryGetValue(Correctable.Type, out var type) && (meaning is StatedTime { Value: var of } ? TimexValue.Fits(of, type.Value) : type.Value == meaning.Type || TimexType.Set == meaning.Type || type.Value == TimexType.Set))
        {
            applied.Add(type);
            meaning = meaning with { Type = type.Value };
        }

        return meaning;
    }

    private static TimeMeaning Stated(TimeMeaning printed, string value)
    {
        var type = printed.Type == TimexType.Set ? printed.Type : TimexValue.TypeOf(value);
        var point = type == TimexType.Set ? null : DateInterval.PointOf(value);
        // A day that is printed in full may be the one of publication, and stays such a day.
        return printed is OnPoint && type == TimexType.Date && point is { } day && day.Value == value
            ? new OnPoint(day) { Mod = printed.Mod }
            : new StatedTime(type, value, point) { Mod = printed.Mod };
    }
}

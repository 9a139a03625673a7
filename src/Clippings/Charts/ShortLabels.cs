namespace Clippings;

/// <summary>
/// Labels cut to what is read at a glance, so that different ones stay different: at a word's end; where two would then be
/// alike, in the middle; where they still are, down to what differs; and numbered where nothing else is left.
/// </summary>
internal static class ShortLabels
{
    /// <summary>In letters.</summary>
    public const int Longest = 40;

    private const string Mark = "…";
    private const int ShortWord = 4;

    /// <summary>The labels in their order, each cut only as far as it must be.</summary>
    /// <param name="labels">The labels; equal ones stay equal.</param>
    /// <param name="fits">Whether there is room for a text.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> labels, Func<string, bool> fits)
    {
        var distinct = labels.Distinct(StringComparer.Ordinal).ToList();
        var cuts = distinct.ToDictionary(label => label, label => AtEnd(label, Fits), StringComparer.Ordinal);
        Recut(label => InMiddle(label, Fits));
        Recut(label => FromDifference(label, distinct.Where(other => other != label && cuts[other] == cuts[label]), Fits));
        foreach (var alike in Alike())
        {
            foreach (var (i, label) in alike.Skip(1).Index())
                cuts[label] = Numbered(label, i + 2, Fits);
        }

        return [.. labels.Select(label => cuts[label])];

        bool Fits(string text) => text.Length <= Longest && fits(text);

        void Recut(Func<string, string> cut)
        {
            var anew = Alike().SelectMany(alike => alike).Select(label => (label, Cut: cut(label))).ToList();
            foreach (var (label, text) in anew)
                cuts[label] = text;
        }

        List<List<string>> Alike() => [.. distinct.GroupBy(label => cuts[label], StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.ToList())];
    }

    private static string AtEnd(string label, Func<string, bool> fits) => fits(label) ? label : Head(label, head => fits(head + Mark)) + Mark;

    /// <summary>Half of the room for the beginning, and what is left for the end.</summary>
    private static string InMiddle(string label, Func<string, bool> fits)
    {
        if (fits(label))
            return label;
        var head = Head(label, text => fits(text + Mark + text));
        return head + Mark + Tail(label, text => fits(head + Mark + text));
    }

    private static string FromDifference(string label, IEnumerable<string> others, Func<string, bool> fits)
    {
        if (fits(label))
            return label;
        var shared = others.Select(other => label.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count()).DefaultIfEmpty().Max();
        var start = WordStart(label, shared);
        // A number or a letter alone is understood by the word before it.
        if (shared - start < ShortWord)
            start = WordStart(label, start - 1);
        // A word may be too long itself to show where it differs.
        if (shared - start > Longest / 4)
            start = shared - (shared < label.Length && char.IsLowSurrogate(label[shared]) ? 1 : 0);
        var rest = label[start..];
        return fits(Mark + rest) ? Mark + rest : Mark + Head(rest, text => fits(Mark + text + Mark)) + Mark;
    }

    private static int WordStart(string label, int at) => at <= 0 ? 0 : label.LastIndexOf(' ', Math.Min(at, label.Length) - 1) + 1;

    private static string Numbered(string label, int number, Func<string, bool> fits)
    {
        var end = $"{Mark} ({Numbers.Text(number)})";
        return Head(label, text => fits(text + end)) + end;
    }

    /// <summary>The longest beginning that fits: whole words where they fill half of it.</summary>
    private static string Head(string label, Func<string, bool> fits)
    {
        var length = 0;
        while (length < label.Length && fits(label[..(length + Step(label, length))]))
            length += Step(label, length);
        var word = length < label.Length ? label.LastIndexOf(' ', length) : -1;
        return label[..(word >= length / 2 && word > 0 ? word : length)].TrimEnd(' ', ',', ';', ':');
    }

    private static string Tail(string label, Func<string, bool> fits)
    {
        var start = label.Length;
        while (start > 0 && fits(label[(start - StepBack(label, start))..]))
            start -= StepBack(label, start);
        var word = start > 0 ? label.IndexOf(' ', start) : -1;
        return label[(word >= 0 && word - start <= (label.Length - start) / 2 ? word + 1 : start)..].TrimStart();
    }

    private static int Step(string label, int at) => char.IsHighSurrogate(label[at]) && at + 1 < label.Length ? 2 : 1;

    private static int StepBack(string label, int at) => at > 1 && char.IsLowSurrogate(label[at - 1]) ? 2 : 1;
}

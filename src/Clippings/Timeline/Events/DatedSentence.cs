namespace Clippings;

/// <summary>A stretch of an article with times in it, cut into clauses.</summary>
internal sealed class DatedSentence
{
    private const int LongestDateline = 60;

    private readonly bool[] _isTime;
    private readonly bool[] _isMeasure;

    /// <summary>Tags and cuts a stretch.</summary>
    /// <param name="article">The article.</param>
    /// <param name="span">The sentence, or the neighbourhood of a time in a long one.</param>
    /// <param name="times">The times in it, in order.</param>
    /// <param name="names">The names in it, in order.</param>
    /// <param name="measures">Those of the times that say how long or how often, and not when.</param>
    public DatedSentence(Article article, TextSpan span, IReadOnlyList<TextSpan> times, IReadOnlyList<NameMention> names, IReadOnlyList<TextSpan>? measures = null)
    {
        Text = article.Text;
        Names = names;
        var tagged = InsertedLetters.Joined(Text, SentenceTags.Of(article).Of(new TextSpan(EndOfDateline(Text, span, times), span.End)));
        Words = new ClauseWords(Text, tagged, isWhole: true);
        _isTime = new bool[Words.Count];
        foreach (var time in times)
        {
            for (var i = FirstAt(time.Start); i < Words.Count && Words[i].Start < time.End; i++)
                _isTime[i] = true;
        }

        _isMeasure = new bool[Words.Count];
        foreach (var measure in measures ?? [])
        {
            for (var i = FirstAt(measure.Start); i < Words.Count && Words[i].Start < measure.End; i++)
                _isMeasure[i] = true;
        }

        var persons = new SpanCursor([.. names.Where(n => n.Kind == NameKind.Person).Select(n => new TextSpan(n.Start, n.End))]);
        var isPerson = tagged.Select(w => persons.Covers(w.Start)).ToArray();
        Words = MistakenTags.Corrected(Text, tagged, IsTime, i => isPerson[i]);
        Parts = ClauseCutter.Cut(Words, IsTime);
    }

    public string Text { get; }

    public ClauseWords Words { get; }

    public ClauseParts Parts { get; }

    /// <summary>The names printed in it.</summary>
    public IReadOnlyList<NameMention> Names { get; }

    /// <summary>True for a word of a time.</summary>
    public bool IsTime(int word) => word >= 0 && word < _isTime.Length && _isTime[word];

    /// <summary>True for a word of a time that no label holds: "$12 an hour" and "spent 15 years" tell no date.</summary>
    public bool IsLeftOut(int word) => IsTime(word) && !(_isMeasure[word] && IsArgument(word));

    private bool IsArgument(int word)
    {
        while (IsTime(word - 1) || Words.Tag(word - 1) == PennTag.DT)
            word--;
        return Words.Tag(word - 1) is PennTag.VBD or PennTag.VBN or PennTag.VB or PennTag.VBZ or PennTag.VBP or PennTag.CD || (Words.Tag(word - 1) == PennTag.RB && Words.IsFinite(word - 2));
    }

    /// <summary>Index of the first word that ends behind an offset.</summary>
    public int FirstAt(int offset) => Bisection.First(0, Words.Count, word => Words[word].End <= offset);

    // "TARN, Sept. 26 (AP) — ": a place and a day of which the sentence says nothing.
    public static int EndOfDateline(string text, TextSpan span, IReadOnlyList<TextSpan> times)
    {
        var head = text.AsSpan(span.Start, Math.Min(LongestDateline, span.Length));
        foreach (var dash in (ReadOnlySpan<string>)["—", "–", "―", "--", " - "])
        {
            var at = head.IndexOf(dash, StringComparison.Ordinal);
            if (at > 0 && (Datelines.Place(span.Of(text)) is not null || EndsInTime(text, span.Start, span.Start + at, times)))
                return span.Start + at + dash.Length;
        }

        return span.Start;
    }

    // "New Tarn, April 13 - ": names and a day, and nothing else, before the dash.
    private static bool EndsInTime(string text, int start, int dash, IReadOnlyList<TextSpan> times)
    {
        if (times.Count == 0 || times[0].End > dash || text.AsSpan(times[0].End, dash - times[0].End).ContainsAnyInRange('a', 'z'))
            return false;
        foreach (var word in text[start..times[0].Start].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsUpper(word[0]))
                return false;
        }

        return times[0].Start > start;
    }
}

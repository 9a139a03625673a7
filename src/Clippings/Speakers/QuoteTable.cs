using CommunityToolkit.HighPerformance.Buffers;

namespace Clippings;

/// <summary>Who is quoted, saying what.</summary>
public static class QuoteTable
{
    /// <summary>The quoted spans of all articles, in order. Persons go by the longest name that any article prints.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="doubledApostrophes">
    /// True reads two apostrophes (''so'') as a mark too, as press databases print it where they hold no other. Off unless
    /// asked for: in clean text two apostrophes are a nested mark beside another, or inches.
    /// </param>
    public static Rows<Quote> Quotes(this Corpus corpus, bool doubledApostrophes = false)
    {
        if (!doubledApostrophes)
            return corpus.Stored<Quote>("quotes", () => PackedRows<Quote>.Of(corpus.WalkNamed("quotes", a => a.Quotes(corpus)), corpus, new QuotePacking()));

        var readings = corpus.WalkOnAllCores<(Article Article, Reading Reading)>("quotes", a => [(a, Reading.Read(a, a.QuotedSpansWithDoubledApostrophes()))])
            .ToDictionary(r => r.Article, r => r.Reading);
        var names = SpeakerNames.Of([.. readings.Select(r => (r.Key, r.Value.Cast.Entities, (Func<Cast>)(() => r.Value.Cast)))]);
        return corpus.WalkOnAllCores("quotes", a => readings.TryGetValue(a, out var reading) ? Rows(a, reading, names) : []).From("quotes", corpus, ("doubled_apostrophes", true));
    }

    /// <summary>The quoted spans of groups of articles.</summary>
    public static Groups<Quote> Quotes(this CorpusGroups groups)
    {
        var quotes = groups.Corpus.Quotes();
        return TableGroups.Of(groups, quotes, group => [.. quotes.Where(quote => groups.Names[quote.Article].Contains(group.Key, StringComparer.Ordinal))]) ?? groups.Of(quotes);
    }

    /// <summary>The quoted spans of an article, in order; they never overlap. Persons go by the longest name this article prints.</summary>
    /// <param name="article">The article.</param>
    /// <param name="within">The articles whose names count, where persons should go by the same name in all; null for this one alone.</param>
    public static IReadOnlyList<Quote> Quotes(this Article article, Corpus? within = null) =>
        article.Named(within, "quotes", SpeakersJson.Default.QuoteArray, names => Rows(article, Reading.Of(article), names), row => row with { Article = article.Id, Home = new(article) });

    private static List<Quote> Rows(Article article, Reading reading, SpeakerNames names)
    {
        var speakers = new SpeakerResolver(article.Text, reading, names);
        var rows = new List<Quote>(reading.Quotes.Count);
        var statements = StatementTest.Numbers(reading);
        var corrected = SpeakerCorrections.OfQuotes(article, reading);
        for (var q = 0; q < reading.Quotes.Count; q++)
        {
            rows.Add(corrected[q] is { } line
                ? Corrected(Row(article, reading, q, SpeakerCorrections.Speaker(article, line), statements[q]), reading.Attributions[q])
                : Row(article, reading, q, speakers.Name(q), statements[q]));
        }

        return rows;
    }

    // A name that the stated speaker does not have mentions somebody else, and its verb is not the speaker's.
    private static Quote Corrected(Quote row, Attribution? attribution)
    {
        var stated = row with { Confidence = 1, Rule = QuoteRule.Corrected };
        return attribution is null || SpeakerCorrections.MayMention(row.Speaker, attribution, row.SpeakerText!)
            ? stated
            : stated with { SpeakerText = null, SpeakerStart = null, SpeakerEnd = null, Cue = null, CueStart = null, CueEnd = null };
    }

    private static Quote Row(Article article, Reading reading, int q, string? speaker, int statement)
    {
        var span = reading.Quotes[q];
        var a = reading.Attributions[q];
        var mention = a?.Mention;
        var cue = a?.Cue is { } c ? a.Frame.SpanOf(c.First, c.Last) : (TextSpan?)null;
        return new Quote(
            article.Id, span.Start, span.End, reading.IsSpeech[q], speaker,
            Printed(mention), mention?.Start, mention?.End,
            Printed(cue), cue?.Start, cue?.End,
            KindTest.Of(article.Text, span), statement, a is null ? 0 : MeasuredConfidence.BuiltIn.Of(a.Rule, a.Confidence), a?.Rule ?? QuoteRule.None)
        { Home = new(article) };

        // "said" stands in one article after the other.
        string? Printed(TextSpan? words) => words is { } own ? StringPool.Shared.GetOrAdd(article.Text.AsSpan(own.Start, own.Length)) : null;
    }
}

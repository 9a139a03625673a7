namespace Clippings;

/// <summary>An article read for its speakers: sentences, quotations, and who speaks them.</summary>
internal sealed class Reading
{
    private Reading(IReadOnlyList<QuotedSpan> quotes, IReadOnlyList<SentenceFrame> frames, Attribution?[] attributions, bool[] isSpeech, Cast cast, IReadOnlyList<NamedMention> names)
    {
        Cast = cast;
        Names = new NamesByPlace(names);
        IsSpeech = isSpeech;
        Quotes = quotes;
        Frames = frames;
        Attributions = attributions;
    }

    public IReadOnlyList<QuotedSpan> Quotes { get; }

    public IReadOnlyList<SentenceFrame> Frames { get; }

    public IReadOnlyList<Attribution?> Attributions { get; }

    /// <summary>False for titles, nicknames and words held at a distance.</summary>
    public IReadOnlyList<bool> IsSpeech { get; }

    /// <summary>Its persons and bodies.</summary>
    public Cast Cast { get; }

    /// <summary>What its names name.</summary>
    public NamesByPlace Names { get; }

    public static Reading Of(Article article) => article.Passing(a => a.IsForeign() ? new([], [], [], [], CastReader.Read(a.Text, [], [], [], NameCorrections.OfMentions(a)), []) : Read(a, a.QuotedSpans()));

    public static Reading Read(Article article, IReadOnlyList<QuotedSpan> quotes)
    {
        var frames = SentenceReader.Read(article, quotes);
        var attributions = QuoteAttributor.Attribute(article.Text, frames, quotes);
        var names = article.NamedMentions();
        var cast = CastReader.Read(article.Text, frames, attributions, names, NameCorrections.OfMentions(article));
        foreach (var entity in cast.Entities)
            entity.Article = article.Id;
        return new Reading(quotes, frames, attributions, QuoteAttributor.TellSpeech(article.Text, frames, quotes, attributions), cast, names);
    }
}

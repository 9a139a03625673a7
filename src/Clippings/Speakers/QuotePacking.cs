namespace Clippings;

/// <summary>Quotations as bytes.</summary>
internal sealed class QuotePacking : IRowPacking<Quote>
{
    public void Write(Quote row, RowWriter to)
    {
        to.Number(row.Start);
        to.Number(row.End - row.Start);
        to.Number(row.IsSpeech ? 1 : 0);
        to.Text(row.Speaker);
        to.Text(row.SpeakerText);
        to.Number(row.SpeakerStart);
        to.Number(row.SpeakerEnd);
        to.Text(row.Cue);
        to.Number(row.CueStart);
        to.Number(row.CueEnd);
        to.Number((int)row.Kind);
        to.Number(row.Statement);
        to.Fraction(row.Confidence);
        to.Number((int)row.Rule);
    }

    public Quote Read(ref RowReader from, Article article)
    {
        var start = from.Number();
        return new(
            article.Id, start, start + from.Number(), from.Number() == 1, from.TextOrNone(), from.TextOrNone(), from.NumberOrNone(), from.NumberOrNone(),
            from.TextOrNone(), from.NumberOrNone(), from.NumberOrNone(), (QuoteKind)from.Number(), from.Number(), from.Fraction(), (QuoteRule)from.Number())
        { Home = new(article) };
    }
}

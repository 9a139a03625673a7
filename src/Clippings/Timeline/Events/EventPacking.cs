namespace Clippings;

/// <summary>Events as bytes.</summary>
internal sealed class EventPacking : IRowPacking<Event>
{
    public void Write(Event row, RowWriter to)
    {
        to.Number(row.Sentence);
        to.Number(row.Start);
        to.Number(row.End - row.Start);
        to.Text(row.Id);
        to.Text(row.Label);
        to.Number(row.From.DayNumber);
        to.Number(row.To.DayNumber - row.From.DayNumber);
        to.Number((int)row.Granularity);
        to.Number((int)row.Status);
        to.Texts(row.Participants);
        to.Number(row.TextStart);
        to.Number(row.TextEnd - row.TextStart);
    }

    public Event Read(ref RowReader from, Article article)
    {
        var (sentence, start, length, id, label, day) = (from.Number(), from.Number(), from.Number(), from.Text(), from.Text(), from.Number());
        var (to, granularity, status, participants, text) = (day + from.Number(), from.Number(), from.Number(), from.Texts(), from.Number());
        return new(
            article.Id, sentence, start, start + length, id, label, DateOnly.FromDayNumber(day), DateOnly.FromDayNumber(to),
            (Granularity)granularity, (EventStatus)status, participants, text, text + from.Number())
        { Home = new(article) };
    }
}

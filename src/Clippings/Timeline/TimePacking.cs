namespace Clippings;

/// <summary>Time expressions as bytes.</summary>
internal sealed class TimePacking : IRowPacking<TimeExpression>
{
    public void Write(TimeExpression row, RowWriter to)
    {
        to.Number(row.Start);
        to.Number(row.End - row.Start);
        to.Text(row.Text);
        to.Text(row.Type);
        to.Text(row.Value);
        to.Text(row.Mod);
    }

    public TimeExpression Read(ref RowReader from, Article article)
    {
        var start = from.Number();
        return new(article.Id, start, start + from.Number(), from.Text(), from.Text(), from.Text(), from.Text()) { Home = new(article) };
    }
}

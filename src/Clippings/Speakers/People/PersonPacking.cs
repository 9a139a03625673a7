namespace Clippings;

/// <summary>Persons as bytes.</summary>
internal sealed class PersonPacking : IRowPacking<Person>
{
    public void Write(Person row, RowWriter to)
    {
        to.Text(row.Name);
        to.Number((int)row.Kind);
        to.Text(row.Role);
        to.Text(row.Affiliation);
        to.Number(row.Mentions);
        to.Number(row.FirstStart);
    }

    public Person Read(ref RowReader from, Article article) =>
        new(article.Id, from.Text(), (PersonKind)from.Number(), from.TextOrNone(), from.TextOrNone(), from.Number(), from.NumberOrNone());
}

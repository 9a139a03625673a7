using CsCheck;

namespace Clippings.Tests;

/// <summary>Rows of a large corpus, kept as bytes, are the rows that were made.</summary>
public sealed class PackedRowsTests
{
    private static readonly Clippings.Corpus Large = Articles.Corpus(Articles.Of("Short.", "a"), Articles.Of(new string('a', (int)RecentArticles.Most + 1), "b"), Articles.Of("Last.", "c"));

    private static readonly Gen<string> Id = Among("a", "b", "c");
    private static readonly Gen<string> Text = Gen.OneOf(Gen.String[0, 60], Among("", "Monday", "Nové Město", "\ud83d\ude00", "half of a pair: \ud83d"));
    private static readonly Gen<string?> TextOrNone = Text.Null();
    private static readonly Gen<int> Offset = Gen.OneOf(Gen.Int[0, 300], Gen.Int[0, int.MaxValue / 2]);
    private static readonly Gen<int?> OffsetOrNone = Offset.Nullable();
    private static readonly Gen<DateOnly> Day = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void Times() => Holds(
        Gen.Select(Id, Offset, Offset, Text, Text, Text).Select((id, start, length, text, value, mod) => new TimeExpression(id, start, start + length, text, "DATE", value, mod)),
        new TimePacking());

    [Fact]
    public void Persons() => Holds(
        Gen.Select(Id, Text, Gen.Enum<PersonKind>(), TextOrNone, TextOrNone, Offset, OffsetOrNone).Select((id, name, kind, role, body, mentions, first) => new Person(id, name, kind, role, body, mentions, first)),
        new PersonPacking());

    [Fact]
    public void Quotations() => Holds(
        Gen.Select(
            Gen.Select(Id, Offset, Offset, Gen.Bool, TextOrNone, TextOrNone),
            Gen.Select(OffsetOrNone, OffsetOrNone, TextOrNone, OffsetOrNone, OffsetOrNone),
            Gen.Select(Gen.Enum<QuoteKind>(), Offset, Gen.Double[0, 1], Gen.Enum<QuoteRule>())).Select((place, said, found) =>
            new Quote(
                place.Item1, place.Item2, place.Item2 + place.Item3, place.Item4, place.Item5, place.Item6, said.Item1, said.Item2, said.Item3, said.Item4, said.Item5,
                found.Item1, found.Item2, found.Item3, found.Item4)),
        new QuotePacking());

    [Fact]
    public void Events() => Holds(
        Gen.Select(
            Gen.Select(Id, Offset, Offset, Offset, Text, Text),
            Gen.Select(Day, Day, Gen.Enum<Granularity>(), Gen.Enum<EventStatus>()),
            Gen.Select(Text.Array[0, 4], Offset, Offset)).Select((place, when, told) =>
            new Event(
                place.Item1, place.Item2, place.Item3, place.Item3 + place.Item4, place.Item5, place.Item6, when.Item1, when.Item2, when.Item3, when.Item4,
                told.Item1, told.Item2, told.Item2 + told.Item3)),
        new EventPacking());

    [Fact]
    public void The_article_of_a_row_is_known()
    {
        var packed = PackedRows<TimeExpression>.Of([new TimeExpression("c", 0, 4, "Last", "DATE", "", "")], Large, new TimePacking());

        Assert.Same(Large["c"], packed[0].Home.Article);
        Assert.Throws<ArgumentOutOfRangeException>(() => packed[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => packed[-1]);
    }

    [Fact]
    public void Rows_of_few_articles_stay_as_they_are()
    {
        TimeExpression[] rows = [new("a", 0, 4, "Last", "DATE", "", "")];

        Assert.Same(rows, PackedRows<TimeExpression>.Of(rows, Articles.Corpus(Articles.Of("Last.", "a")), new TimePacking()));
    }

    private static Gen<string> Among(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static void Holds<T>(Gen<T> row, IRowPacking<T> packing)
        where T : class, IArticleRow => row.List[0, 12].Sample(rows =>
    {
        rows.Sort((one, other) => string.CompareOrdinal(one.Article, other.Article));

        var packed = Assert.IsType<PackedRows<T>>(PackedRows<T>.Of(rows, Large, packing));

        // A list is equal to none of another kind, so that rows are compared as they print.
        Assert.Equal(rows.Select(Printed), packed.Select(Printed));
        Assert.Equal(rows.Count, packed.Count);
        for (var i = rows.Count - 1; i >= 0; i--)
            Assert.Equal(packed.ElementAt(i), packed[i]);
        Assert.Equal(packed.ToList(), [.. packed]);
    });

    private static string Printed<T>(T row) => row is Event told ? $"{told with { Participants = [] }} {string.Join('\n', told.Participants)}" : row!.ToString()!;
}

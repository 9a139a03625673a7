using CsCheck;

namespace Clippings.Tests;

public sealed class ReuseLaws
{
    private static readonly Gen<string> Text = Gen.Int[0, 5].Array[0, 50].Select(numbers => string.Join(' ', numbers.Select(number => "abcdef"[number])));

    [Fact]
    public void What_one_shares_with_another_the_other_shares_with_it() =>
        Gen.Select(Text, Text).Sample((one, two) =>
        {
            var (a, b) = (Articles.Of(one), Articles.Of(two, "b"));

            Assert.Equal(Sides(a.Reuse(b, 5)), Sides(b.Reuse(a, 5).Select(row => row with { ArticleA = row.ArticleB!, StartA = row.StartB!.Value, EndA = row.EndB!.Value, ArticleB = row.ArticleA, StartB = row.StartA, EndB = row.EndA })));
            Assert.All(b.Reuse(a, 5), row => Assert.Equal(("b", "a"), (row.ArticleA, row.ArticleB)));
        });

    [Fact]
    public void The_order_of_articles_changes_no_exact_passage() =>
        Text.Array[2, 5].Sample(texts =>
        {
            var articles = texts.Index().Select(text => Articles.Of(text.Item, $"t{text.Index}")).ToList();
            var back = Articles.Corpus([.. Enumerable.Reverse(articles)]).Reuse(5).Where(row => row.Kind == ReuseKind.Exact)
                .Select(row => row with { ArticleA = row.ArticleB!, StartA = row.StartB!.Value, EndA = row.EndB!.Value, ArticleB = row.ArticleA, StartB = row.StartA, EndB = row.EndA });

            Assert.Equal(Sides(Articles.Corpus(articles).Reuse(5).Where(row => row.Kind == ReuseKind.Exact)), Sides(back));
        });

    [Fact]
    public void A_corpus_of_what_shares_something_shares_the_same() =>
        Text.Array[2, 5].Sample(texts =>
        {
            var clips = Articles.Corpus([.. texts.Index().Select(text => Articles.Of(text.Item, $"t{text.Index}"))]);
            var rows = clips.Reuse(5);
            var holders = rows.SelectMany(row => row.Places.Select(place => place.Article)).ToHashSet(StringComparer.Ordinal);

            Assert.Equal(rows, clips.Where(article => holders.Contains(article.Id)).Reuse(5));
        });

    [Fact]
    public void A_passage_beside_itself_is_shared_whole() =>
        Gen.Select(Text, Text).Sample((one, two) =>
        {
            foreach (var row in Articles.Of(one).Reuse(Articles.Of(two, "b"), 5).Where(row => row.Kind == ReuseKind.Exact))
            {
                var (a, b) = (one[row.StartA..row.EndA], two[row.StartB!.Value..row.EndB!.Value]);

                Assert.Equal(AllPairs.Words(a), AllPairs.Words(b));
                Assert.Contains(Articles.Of(a).Reuse(Articles.Of(b, "b"), 5), again => (again.StartA, again.EndA, again.StartB, again.EndB) == (0, a.Length, 0, b.Length));
            }
        });

    [Fact]
    public void An_article_inside_another_is_shared_whole() =>
        Gen.Select(Text, Text, Text).Where((_, inner, _) => inner.Length > 10).Sample((before, inner, after) =>
        {
            var rows = Articles.Of(inner).Reuse(Articles.Of($"{before} {inner} {after}", "b"), 5);

            Assert.Contains(rows, row => row.Kind == ReuseKind.Exact && (row.StartA, row.EndA) == (0, inner.Length));
        });

    [Fact]
    public void An_article_and_itself_are_one_passage() =>
        Text.Sample(text =>
        {
            var article = Articles.Of(text);

            Assert.Equal(text.Length > 8 ? 1 : 0, article.Reuse(article, 5).Count(row => row.Kind == ReuseKind.Exact && (row.StartA, row.EndB) == (0, text.Length)));
            Assert.InRange(article.Reuse(article, 5).Count, 0, 1);
        });

    private static IEnumerable<SharedPassage> Sides(IEnumerable<SharedPassage> rows) =>
        rows.OrderBy(row => row.ArticleA, StringComparer.Ordinal).ThenBy(row => row.ArticleB, StringComparer.Ordinal).ThenBy(row => row.StartA).ThenBy(row => row.StartB).ThenBy(row => row.Kind);
}

using CsCheck;

namespace Clippings.Tests;

public sealed class TermRankingTests
{
    private static readonly Gen<string> Term = Gen.OneOf(Gen.Char["ab\0'é’\u007Fż日"].Array[0, 9].Select(letters => new string(letters)), Gen.String[Gen.Char.AlphaNumeric, 0, 9]);

    // The greatest are more than a sorting key of some bits can say.
    private static readonly Gen<int> Uses = Gen.OneOf(Gen.Int[1, 3], Gen.Int[4_194_300, 4_194_307], Gen.Const(int.MaxValue));

    [Fact]
    public void Terms_stand_by_falling_count_and_then_in_ordinal_order() =>
        Gen.Select(Term, Uses).Array.Sample(counted =>
        {
            var counts = counted.DistinctBy(count => count.Item1).Select(count => (Term: count.Item1, Uses: count.Item2, Articles: 1)).ToArray();

            var ranked = TermRanking.Of(counts, 1000);

            Assert.Equal(counts.OrderByDescending(count => count.Uses).ThenBy(count => count.Term, StringComparer.Ordinal).Select(count => (count.Term, count.Uses)), ranked.Select(row => (row.Term, row.Count)));
        });
}

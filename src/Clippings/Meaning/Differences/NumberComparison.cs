namespace Clippings;

/// <summary>Numbers of the same thing that can't be one.</summary>
internal static class NumberComparison
{
    private const int Reach = 4;
    private const int ReachInList = 2;
    private const int List = 3;
    private const int LeastShared = 2;
    private const double AlikeAround = 0.45;

    public static IEnumerable<(DifferenceKind Kind, string ValueA, string ValueB)> Of(Statement a, Statement b)
    {
        foreach (var own in a.Quantities.Where(own => IsAlone(own, b)))
        {
            var twin = b.Quantities.Where(other => other.Unit == own.Unit && !other.IsFarFrom(own) && IsAlone(other, a))
                .Select(other => (Quantity: other, Likeness: Likeness(a, own, b, other)))
                .Where(pair => pair.Likeness >= AlikeAround).OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Quantity.First).Select(pair => pair.Quantity).FirstOrDefault();
            if (twin is not null)
                yield return (DifferenceKind.Number, Printed(a, own), Printed(b, twin));
        }
    }

    private static bool IsAlone(Quantity own, Statement other) => !own.IsAside && !other.Quantities.Any(its => its.Unit == own.Unit && its.MayBe(own));

    private static bool IsList(Statement statement, string unit) => statement.Quantities.Count(quantity => quantity.Unit == unit) >= List;

    private static string Printed(Statement statement, Quantity quantity) =>
        statement.Text(statement.Words.Tag(quantity.First - 1) == PennTag.Dollar ? quantity.First - 1 : quantity.First, quantity.Last);

    // How many of the words around both are the same, of those around the one that has fewer. In a list, which belongs to which is known by its neighbours alone.
    private static double Likeness(Statement a, Quantity own, Statement b, Quantity other)
    {
        var isList = IsList(a, own.Unit) || IsList(b, own.Unit);
        var reach = isList ? ReachInList : Reach;
        var (one, two) = (a.Around(own.First, own.Last, reach), b.Around(other.First, other.Last, reach));
        one.Remove(own.Unit);
        two.Remove(own.Unit);
        var shared = one.Count(two.Contains);
        return shared < LeastShared || (isList && shared < Math.Max(one.Count, two.Count)) ? 0 : shared / (double)Math.Min(one.Count, two.Count);
    }
}

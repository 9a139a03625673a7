namespace Clippings;

/// <summary>Joins what is alike in the mean: average linkage over the pairs that are alike at all, all others counting nothing.</summary>
internal static class AverageLinkage
{
    /// <summary>The groups of two members or more.</summary>
    /// <param name="count">How many there are to join.</param>
    /// <param name="pairs">The likeness of pairs, as whole numbers, so that sums don't depend on their order.</param>
    /// <param name="limit">From which mean likeness two groups are joined.</param>
    public static IEnumerable<IReadOnlyList<int>> Join(int count, IReadOnlyDictionary<(int A, int B), int> pairs, int limit)
    {
        var members = Enumerable.Range(0, count).Select(one => new List<int> { one }).ToList();
        var beside = Enumerable.Range(0, count).Select(_ => new Dictionary<int, int>()).ToList();
        var queue = new PriorityQueue<(int A, int B, int Sizes), (double Unlike, int A, int B)>();
        foreach (var ((a, b), likeness) in pairs.OrderBy(pair => pair.Key))
        {
            (beside[a][b], beside[b][a]) = (likeness, likeness);
            Offer(a, b);
        }

        using var work = LongWork.Quietly();
        while (queue.TryDequeue(out var pair, out _))
        {
            work.Next();
            if (members[pair.A].Count == 0 || members[pair.B].Count == 0 || members[pair.A].Count * members[pair.B].Count != pair.Sizes || !beside[pair.A].ContainsKey(pair.B))
                continue;
            Merge(pair.A, pair.B);
        }

        return members.Where(group => group.Count > 1);

        void Offer(int a, int b)
        {
            var sizes = members[a].Count * members[b].Count;
            if (beside[a][b] >= (long)limit * sizes)
                queue.Enqueue((a, b, sizes), (-beside[a][b] / (double)sizes, a, b));
        }

        void Merge(int into, int from)
        {
            members[into].AddRange(members[from]);
            members[from].Clear();
            beside[into].Remove(from);
            beside[from].Remove(into);
            foreach (var (other, likeness) in beside[from])
            {
                beside[other].Remove(from);
                beside[into][other] = beside[into].GetValueOrDefault(other) + likeness;
            }

            beside[from].Clear();
            foreach (var other in beside[into].Keys.Order().ToList())
            {
                beside[other][into] = beside[into][other];
                Offer(Math.Min(into, other), Math.Max(into, other));
            }
        }
    }
}

namespace Clippings;

/// <summary>How much speaks for each kind that a name can be. The numbers are weights of evidence; they add up.</summary>
/// <param name="Person">For a person.</param>
/// <param name="Body">For a company, a party, an authority, a team, a medium, a school.</param>
/// <param name="Place">For a place.</param>
/// <param name="Other">For a work, an event, a people, a product, a word with a capital.</param>
internal readonly record struct NameScores(int Person, int Body, int Place, int Other)
{
    public static NameScores ForPerson(int weight) => new(weight, 0, 0, 0);

    public static NameScores ForBody(int weight) => new(0, weight, 0, 0);

    public static NameScores ForPlace(int weight) => new(0, 0, weight, 0);

    public static NameScores ForOther(int weight) => new(0, 0, 0, weight);

    public static NameScores operator +(NameScores a, NameScores b) =>
        new(a.Person + b.Person, a.Body + b.Body, a.Place + b.Place, a.Other + b.Other);

    /// <summary>The same, no number beyond a bound: the tenth mention behind "in" tells little that the first did not.</summary>
    public NameScores Within(int bound) =>
        new(Math.Clamp(Person, -bound, bound), Math.Clamp(Body, -bound, bound), Math.Clamp(Place, -bound, bound), Math.Clamp(Other, -bound, bound));

    public static NameScores For(NameKind kind, int weight) => kind switch
    {
        NameKind.Person => ForPerson(weight),
        NameKind.Body => ForBody(weight),
        _ => ForPlace(weight),
    };

    /// <summary>What speaks for a kind.</summary>
    public int Of(NameKind kind) => kind switch
    {
        NameKind.Person => Person,
        NameKind.Body => Body,
        _ => Place,
    };

    /// <summary>What most speaks for; null where that is too little, or for none of the three.</summary>
    /// <param name="least">The least weight that is enough.</param>
    public NameKind? Best(int least)
    {
        var most = Math.Max(Math.Max(Person, Body), Math.Max(Place, Other));
        if (most < least || Other == most)
            return null;
        return Person == most ? NameKind.Person : Body == most ? NameKind.Body : NameKind.Place;
    }
}

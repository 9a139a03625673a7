namespace Clippings;

/// <summary>Who is being talked about: what a pronoun can refer to, the last speaker and the last subject first.</summary>
internal sealed class Discourse
{
    private const int Window = 12;

    private readonly List<(Entity Entity, bool Subject)> _sentence = [];
    private readonly LinkedList<Entity> _recent = new();

    public void Note(Entity entity, bool subject) => _sentence.Add((entity, subject));

    public void EndSentence(SentenceFrame frame, IReadOnlyDictionary<NounPhrase, Entity> of)
    {
        // Least likely first, so that the speaker of the sentence ends up in front.
        foreach (var (entity, subject) in Enumerable.Reverse(_sentence))
        {
            if (!subject)
                Promote(entity);
        }

        foreach (var (entity, subject) in Enumerable.Reverse(_sentence))
        {
            if (subject)
                Promote(entity);
        }

        var speaker = frame.Cues.FirstOrDefault(c => !c.Weak && c.Speaker is not null)?.Speaker;
        if (speaker is not null && of.TryGetValue(speaker, out var said))
            Promote(said);
        _sentence.Clear();
    }

    public Entity? Pronoun(string pronoun) => pronoun switch
    {
        "he" or "him" or "his" => Find(e => e.IsPerson && e.Gender is Gender.Male or Gender.Unknown, Gender.Male),
        "she" or "her" => Find(e => e.IsPerson && e.Gender is Gender.Female or Gender.Unknown, Gender.Female),
        "it" => Find(e => !e.IsPerson, null),
        _ => null,
    };

    private Entity? Find(Func<Entity, bool> fits, Gender? gender)
    {
        foreach (var (entity, subject) in _sentence)
        {
            if (subject && fits(entity))
                return Settle(entity, gender);
        }

        foreach (var entity in _recent)
        {
            if (fits(entity))
                return Settle(entity, gender);
        }

        foreach (var (entity, _) in _sentence)
        {
            if (fits(entity))
                return Settle(entity, gender);
        }

        return null;
    }

    // A person of unknown sex taken up by "she" is a woman from here on.
    private static Entity Settle(Entity entity, Gender? gender)
    {
        if (gender is { } known && entity.Gender == Gender.Unknown)
            entity.Gender = known;
        return entity;
    }

    private void Promote(Entity entity)
    {
        _recent.Remove(entity);
        _recent.AddFirst(entity);
        if (_recent.Count > Window)
            _recent.RemoveLast();
    }
}

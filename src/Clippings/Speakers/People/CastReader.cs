namespace Clippings;

/// <summary>
/// Finds out whom each phrase of an article names, in reading order: full names first, then surnames, roles and
/// pronouns, each from what stands before it.
/// </summary>
internal sealed class CastReader
{
    private readonly string _text;
    private readonly IReadOnlyList<SentenceFrame> _frames;
    private readonly EntityIndex _index = new();
    private readonly Dictionary<NounPhrase, Entity> _of = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NounPhrase, ProperName> _names = new(ReferenceEqualityComparer.Instance);

    private CastReader(string text, IReadOnlyList<SentenceFrame> frames)
    {
        _text = text;
        _frames = frames;
    }

    public static Cast Read(string text, IReadOnlyList<SentenceFrame> frames, IReadOnlyList<Attribution?> attributions)
    {
        var reader = new CastReader(text, frames);
        reader.ReadFullNames(attributions);
        reader.ReadInOrder();
        return new Cast(reader._index.Entities, reader._of);
    }

    private void ReadFullNames(IReadOnlyList<Attribution?> attributions)
    {
        var speakers = new HashSet<NounPhrase>(attributions.Select(a => a?.Speaker).OfType<NounPhrase>(), ReferenceEqualityComparer.Instance);
        foreach (var frame in _frames)
        {
            foreach (var phrase in frame.Phrases.Concat(frame.Owners))
            {
                if (ProperNameReader.Read(_text, frame, phrase) is not { } name)
                    continue;
                _names[phrase] = name;
                if (name.Words.Count < 2)
                    continue;
                if (!name.IsPersonal && speakers.Contains(phrase) && MayBePerson(name))
                    _names[phrase] = name = name with { IsPersonal = true };
                _index.AddFull(name, frame.SpanOf(phrase).Start);
                _of[phrase] = _index.Full(name.Text)!;
            }
        }
    }

    // Two or three words that speak and hold no word for a body.
    private static bool MayBePerson(ProperName name) =>
        name.Words.Count <= 3 && name.Words.All(w => !Vocabulary.IsGroup(w.ToLowerInvariant()) && Places.StateOf(w) is null && !w.All(char.IsUpper)) && Places.StateOf(name.Text) is null;

    private void ReadInOrder()
    {
        var discourse = new Discourse();
        foreach (var frame in _frames)
        {
            foreach (var owner in frame.Owners)
            {
                if (Find(frame, owner, discourse) is { } whose)
                    _of[owner] = whose;
            }

            foreach (var phrase in frame.Phrases)
            {
                var entity = Find(frame, phrase, discourse);
                if (entity is null)
                    continue;
                _of[phrase] = entity;
                discourse.Note(entity, IsSubject(frame, phrase));
            }

            discourse.EndSentence(frame, _of);
        }
    }

    private Entity? Find(SentenceFrame frame, NounPhrase phrase, Discourse discourse)
    {
        if (_of.TryGetValue(phrase, out var known))
            return known;
        if (_names.TryGetValue(phrase, out var name))
        {
            var bearer = _index.Resolve(name, frame.SpanOf(phrase).Start);
            _index.Note(bearer, name);
            return bearer;
        }

        var found = phrase.Kind switch
        {
            NounPhraseKind.Pronoun => discourse.Pronoun(frame.LowerAt(phrase.First)),
            NounPhraseKind.Role => RoleResolver.Find(frame, phrase, _index, frame.SpanOf(phrase).Start),
            _ => null,
        };
        found?.Mention();
        return found;
    }

    private static bool IsSubject(SentenceFrame frame, NounPhrase phrase) =>
        frame.ClassAt(phrase.First - 1) != LexemeClass.Preposition && frame.ClassAt(phrase.Last + 1) is LexemeClass.Verb or LexemeClass.Reporting or LexemeClass.Auxiliary or LexemeClass.Comma or LexemeClass.Adverb;
}

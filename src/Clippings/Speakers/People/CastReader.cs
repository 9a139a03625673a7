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
    private readonly List<(TextSpan Span, Entity Entity)> _printed = [];
    private readonly NamesByPlace _mentions;
    private readonly IReadOnlyDictionary<int, CorrectionLine> _stated;
    private readonly HashSet<CorrectionLine> _used = new(ReferenceEqualityComparer.Instance);
    private List<ProperName> _loose = [];

    private CastReader(string text, IReadOnlyList<SentenceFrame> frames, IReadOnlyList<NamedMention> mentions, IReadOnlyDictionary<int, CorrectionLine> stated)
    {
        _text = text;
        _frames = frames;
        _stated = stated;
        _mentions = new NamesByPlace(mentions);
    }

    /// <summary>Reads who is who.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="frames">Its sentences.</param>
    /// <param name="attributions">Who speaks its quotations.</param>
    /// <param name="mentions">The names that form and neighbours show, those inside quotations too.</param>
    /// <param name="stated">The names that a person gives mentions, by where they start: each is read as if it stood there.</param>
    public static Cast Read(string text, IReadOnlyList<SentenceFrame> frames, IReadOnlyList<Attribution?> attributions, IReadOnlyList<NamedMention> mentions, IReadOnlyDictionary<int, CorrectionLine> stated)
    {
        var reader = new CastReader(text, frames, mentions, stated);
        reader.ReadFullNames(attributions);
        reader.ReadInOrder();
        return new Cast(reader._index.Entities, reader._of, reader._printed, reader._used);
    }

    private void ReadFullNames(IReadOnlyList<Attribution?> attributions)
    {
        var speakers = new HashSet<NounPhrase>(attributions.Select(a => a?.Speaker).OfType<NounPhrase>(), ReferenceEqualityComparer.Instance);
        var full = new List<(ProperName Name, NounPhrase? Phrase)>();
        foreach (var frame in _frames)
        {
            foreach (var phrase in frame.Phrases.Concat(frame.Owners))
            {
                if (ProperNameReader.Read(_text, frame, phrase) is not { } name)
                    continue;
                var mention = _mentions.Claim(name.Span);
                if (mention is not null)
                    name = Settled(name, mention);
                name = Stated(name, mention is null or { Kind: NameKind.Person });
                if (name is null)
                    continue;
                _names[phrase] = name;
                if (name.Words.Count < 2)
                    continue;
                if (!name.IsPersonal && speakers.Contains(phrase) && MayBePerson(name) && PersonForm.IsPossible(name.Words) && !_mentions.IsNoPerson(name.Span))
                    _names[phrase] = name = name with { IsPersonal = true };
                full.Add((name, phrase));
            }
        }

        _loose = [.. _mentions.Loose.Select(m => Stated(OfLoose(m), isPerson: true)).OfType<ProperName>()];
        full.AddRange(_loose.Where(name => name.Words.Count > 1).Select(name => (name, (NounPhrase?)null)));
        foreach (var (name, phrase) in full.OrderBy(f => f.Name.IsStated).ThenBy(f => f.Name.Span.Start))
        {
            var entity = _index.AddFull(name);
            _printed.Add((name.Span, entity));
            if (phrase is not null)
                _of[phrase] = entity;
        }
    }

    private ProperName? Stated(ProperName name, bool isPerson)
    {
        if (!_stated.TryGetValue(name.Span.Start, out var line))
            return name;
        _used.Add(line);
        return line.TakesName ? null : name with { Words = line.Value.Split(' '), IsPersonal = isPerson, IsStated = true };
    }

    // Where the form of a name shows a person, it also shows where the name begins and ends.
    private static ProperName Settled(ProperName name, NamedMention mention) =>
        mention.Kind == NameKind.Person ? name with { Words = mention.Words, Span = new TextSpan(mention.Start, mention.End), IsPersonal = true } : name with { IsPersonal = false };

    private static ProperName OfLoose(NamedMention mention)
    {
        var gender = mention.Words.Count > 1 ? Vocabulary.FirstNameGender(mention.Words[0].ToLowerInvariant()) : Gender.Unknown;
        var title = mention.Title is { } printed ? KnownNames.InTitleCase(printed.Split(' ')[^1]) : null;
        return new ProperName(mention.Words, Entity.IsNobility(title) ? title : null, null, gender, true) { Span = new TextSpan(mention.Start, mention.End) };
    }

    // Two or three words that speak and hold no word for a body.
    private static bool MayBePerson(ProperName name) =>
        name.Words.Count <= 3 && name.Words.All(w => !Vocabulary.IsGroup(w.ToLowerInvariant()) && Places.StateOf(w) is null && !w.All(char.IsUpper)) && Places.StateOf(name.Text) is null;

    private void ReadInOrder()
    {
        var discourse = new Discourse();
        var loose = new Queue<ProperName>(_loose.Where(name => name.Words.Count == 1));
        foreach (var frame in _frames)
        {
            while (loose.Count > 0 && loose.Peek().Span.Start < frame[frame.Count - 1].End)
                Resolved(loose.Dequeue());
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

        while (loose.Count > 0)
            Resolved(loose.Dequeue());
    }

    private Entity Resolved(ProperName name)
    {
        var bearer = _index.Resolve(name);
        _index.Note(bearer, name);
        _printed.Add((name.Span, bearer));
        return bearer;
    }

    private Entity? Find(SentenceFrame frame, NounPhrase phrase, Discourse discourse)
    {
        if (_of.TryGetValue(phrase, out var known))
            return known;
        if (_names.TryGetValue(phrase, out var name))
            return Resolved(name);

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

using System.Security.Cryptography;
using System.Text;

namespace Clippings;

/// <summary>What an article asks of and tells to the names of all articles, as it is kept from one run to the next.</summary>
/// <param name="Entities">Its persons and bodies.</param>
/// <param name="Questions">Whom else it may name by a role.</param>
internal sealed record KeptCast(IReadOnlyList<KeptEntity> Entities, IReadOnlyList<RoleQuestion> Questions)
{
    private const string Step = "cast";

    /// <summary>What an article tells and asks, kept or read now and kept; null where nothing is kept of it.</summary>
    public static KeptCast? Of(Article article, FindingStore? store)
    {
        if (store is null || FindingKey.Of(article)?.Of(Step, []) is not { } key)
            return null;
        if (KeptFindings.Read(store.Find(key), SpeakersJson.Default.KeptCast) is { Entities: not null, Questions: not null } kept)
            return kept;
        var reading = Reading.Of(article);
        var made = new KeptCast([.. reading.Cast.Entities.Select(entity => entity.Keep())], RoleQuestion.In(reading.Frames));
        store.Keep(key, KeptFindings.Write(made, SpeakersJson.Default.KeptCast));
        return made;
    }

    /// <summary>What the names of all articles answer, in bytes: whatever is read of the article by these names is the same where they are.</summary>
    /// <param name="entities">Its entities.</param>
    /// <param name="names">The names.</param>
    public byte[] Answers(IEnumerable<Entity> entities, SpeakerNames names)
    {
        var answers = new StringBuilder();
        foreach (var answer in entities.Select(entity => entity.Names.Count > 0 ? names.Of(entity) : null).Concat(Questions.Select(question => names.ByRole(question.Head, question.Modifiers))))
            answers.Append(answer ?? "\0").Append('\n');
        return SHA256.HashData(Encoding.UTF8.GetBytes(answers.ToString()));
    }
}

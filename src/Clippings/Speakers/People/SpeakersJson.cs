using System.Text.Json.Serialization;

namespace Clippings;

/// <summary>How rows of speakers and names are kept.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(KeptCast))]
[JsonSerializable(typeof(Quote[]))]
[JsonSerializable(typeof(IndirectSpeech[]))]
[JsonSerializable(typeof(Person[]))]
[JsonSerializable(typeof(NameMention[]))]
internal sealed partial class SpeakersJson : JsonSerializerContext;

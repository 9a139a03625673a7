using System.Text.Json.Serialization;

namespace Clippings;

/// <summary>How rows of times and events are kept.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(TimeExpression[]))]
[JsonSerializable(typeof(Event[]))]
internal sealed partial class TimelineJson : JsonSerializerContext;

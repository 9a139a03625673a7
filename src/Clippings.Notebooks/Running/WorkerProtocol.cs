using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Clippings.Notebooks;

/// <summary>
/// Requests are JSON lines on the standard input that a worker is started with. Replies are records of a JSON text sequence
/// (RFC 7464: a record separator, JSON, a line feed) on its standard output. Cells can't write there, see <see cref="NativeOutput"/>;
/// should something else do, it is told apart and shown as the cell's output.
/// </summary>
internal static class WorkerProtocol
{
    public const char RecordSeparator = '\u001e';

    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameCases } },
    };

    public static string Write<T>(T message) => JsonSerializer.Serialize(message, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidDataException("The worker sent an empty message.");

    private static void NameCases(JsonTypeInfo type)
    {
        if (type.Type != typeof(CellOutput) && type.Type != typeof(Outcome))
            return;
        type.PolymorphismOptions = new JsonPolymorphismOptions();
        foreach (var nested in type.Type.GetNestedTypes().Where(nested => nested.IsSubclassOf(type.Type)))
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(nested, nested.Name));
    }
}

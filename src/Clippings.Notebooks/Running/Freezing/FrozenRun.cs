using System.Text.Json.Serialization;

namespace Clippings.Notebooks;

/// <summary>A run of a notebook that ended well, and all that its outputs follow from: as long as none of it changes, running again would give the same.</summary>
/// <param name="Engine">The program and its runtime.</param>
/// <param name="Source">Hash of the file that the notebook was read from.</param>
/// <param name="File">Hash of the file that it was written to.</param>
/// <param name="Outputs">Hash of what the store keeps of the outputs.</param>
/// <param name="Cells">Hash of the cells that were run, without injected parameters.</param>
/// <param name="Parameters">Hash of the injected parameters.</param>
/// <param name="Values">The values given to parameters.</param>
/// <param name="Declared">The names of the parameters that the notebook declares.</param>
/// <param name="Inputs">The files that the outputs depend on.</param>
/// <param name="Failures">Steps that failed while their cells went on.</param>
public sealed record FrozenRun(
    string Engine,
    string Source,
    string File,
    string Outputs,
    string Cells,
    string Parameters,
    IReadOnlyDictionary<string, string> Values,
    IReadOnlyList<string> Declared,
    IReadOnlyList<FrozenInput> Inputs,
    IReadOnlyList<string> Failures)
{
    /// <summary>What is kept in another format is as good as nothing.</summary>
    internal const int CurrentFormat = 1;

    /// <summary>The format of the file.</summary>
    public int Format { get; init; } = CurrentFormat;
}

/// <summary>Reads and writes what the store keeps, without looking at types while the program runs.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(FrozenRun))]
[JsonSerializable(typeof(FrozenPages))]
internal sealed partial class FreezeJson : JsonSerializerContext;

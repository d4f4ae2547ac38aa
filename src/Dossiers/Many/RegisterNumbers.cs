using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers.Many;

/// <summary>The numbers of a pile: what was typed beside a dossier, else the one after the last of its procedure's register.</summary>
/// <param name="procedures">Procedure of each dossier, by code: each has a register of its own.</param>
internal sealed class RegisterNumbers(IReadOnlyDictionary<string, string> procedures)
{
    private readonly Dictionary<string, string> last = new(StringComparer.Ordinal);

    /// <returns>Null where none was typed and none can follow.</returns>
    public string? For(string code, string? typed)
    {
        var register = procedures.GetValueOrDefault(code, code);
        var number = typed?.Trim() is { Length: > 0 } own ? own : NextNumber.After(last.GetValueOrDefault(register));
        if (number is not null)
        {
            last[register] = number;
        }

        return number;
    }
}

using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.LegalSettings;

/// <param name="Version">The version the editor saw.</param>
internal sealed record LegalSettingChange(
    LegalSettingId Id,
    int Version,
    string? Value,
    string? Source,
    string? Article,
    Certainty Certainty
);

/// <summary>Changes a number or time that the law sets, with its source; from then on a new release leaves it alone.</summary>
internal sealed class EditLegalSetting(WriteGate gate, LegalSettingCache law)
{
    private const int LongestSource = 300;

    public async Task<Result> RunAsync(LegalSettingChange change, Deed deed, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(deed.Reason))
        {
            return DossierRefusals.LawReasonMissing;
        }

        if (change.Source?.Trim() is not { Length: > 0 and <= LongestSource })
        {
            return DossierRefusals.LawSourceMissing;
        }

        var done = await gate.RunAsync(deed, (write, token) => WriteAsync(write, change, token), ct);
        if (!done.IsRefused)
        {
            // The change is on disk: a browser that hung up must not leave this node with the old rule.
            await law.RefreshAsync(CancellationToken.None);
        }

        return done;
    }

    private static async Task<Result> WriteAsync(Write write, LegalSettingChange change, CancellationToken ct)
    {
        if (await write.Db.Set<LegalSetting>().FirstOrDefaultAsync(row => row.Id == change.Id, ct) is not { } setting)
        {
            return DossierRefusals.UnknownLegalSetting;
        }

        if (setting.Version != change.Version)
        {
            return WriteRefusals.ChangedMeanwhile;
        }

        var value = LegalValue.Read(setting, change.Value);
        if (value.IsRefused)
        {
            return value.Refusal;
        }

        var before = new
        {
            setting.Value,
            setting.Source,
            setting.Article,
            setting.Certainty,
        };
        (setting.Value, setting.Source, setting.Article, setting.Certainty) = (
            value.Value,
            change.Source!.Trim(),
            change.Article?.Trim() ?? string.Empty,
            change.Certainty
        );
        (setting.EditedHere, setting.Version) = (true, setting.Version + 1);
        var text =
            before.Value == setting.Value
                ? $"Sửa căn cứ của “{setting.Name}”"
                : $"Sửa “{setting.Name}”: {before.Value} → {LegalValue.Shown(setting)}";
        write.Record(
            "dossier.law-changed",
            "legal-setting",
            setting.Id.Value,
            write.Deed.Actor.ProvinceCode,
            write.Deed.Actor.UnitPath,
            text,
            new
            {
                setting.Code,
                before,
                after = new
                {
                    setting.Value,
                    setting.Source,
                    setting.Article,
                    setting.Certainty,
                },
            }
        );
        return Result.Done;
    }
}

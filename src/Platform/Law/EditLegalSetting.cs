using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Law;

/// <param name="Version">The version the editor saw.</param>
/// <param name="From">A new value from this day on; null mends the value that stands.</param>
public sealed record LegalSettingChange(
    LegalSettingId Id,
    int Version,
    string? Value,
    DateOnly? From,
    string? Source,
    string? Article,
    Certainty Certainty
)
{
    /// <summary>The field of procedures that gets a value of its own beside the one for all; null for whatever the row holds for.</summary>
    public (string Slug, string Name)? Field { get; init; }
}

/// <summary>
/// Mends a value that the law sets, or adds the value of a new document from a day on; what was in force before stays in force
/// for its days, so that what was counted then is counted so again. From then on a new release leaves it alone.
/// </summary>
public sealed class EditLegalSetting(WriteGate gate, LegalSettingCache law)
{
    private const int LongestSource = 300;

    public async Task<Result> RunAsync(LegalChapter chapter, LegalSettingChange change, Deed deed, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(deed.Reason))
        {
            return LawRefusals.ReasonMissing;
        }

        if (change.Source?.Trim() is not { Length: > 0 and <= LongestSource })
        {
            return LawRefusals.SourceMissing;
        }

        var done = await gate.RunAsync(deed, (write, token) => WriteAsync(write, chapter, change, token), ct);
        if (!done.IsRefused)
        {
            // The change is on disk: a browser that hung up must not leave this node with the old rule.
            await law.RefreshAsync(CancellationToken.None);
        }

        return done;
    }

    private static async Task<Result> WriteAsync(Write write, LegalChapter chapter, LegalSettingChange change, CancellationToken ct)
    {
        var code = chapter.Code;
        if (
            await write.Db.Set<LegalSetting>().FirstOrDefaultAsync(row => row.Id == change.Id && row.Chapter == code, ct) is not { } setting
        )
        {
            return LawRefusals.Unknown;
        }

        if (setting.Version != change.Version)
        {
            return WriteRefusals.ChangedMeanwhile;
        }

        if (!LegalValue.Read(setting, change.Value).TryGet(out var value, out var refusal))
        {
            return refusal;
        }

        var before = Stand.Of(setting);
        if (change.Field is { } field && await HasOwnAsync(write, setting, field.Slug, ct))
        {
            return LawRefusals.FieldHasOwn;
        }

        if (Put(write, chapter, setting, change, value) is { } wrong)
        {
            return wrong;
        }

        (setting.EditedHere, setting.Version) = (true, setting.Version + 1);
        write.Record(
            "law.changed",
            "legal-setting",
            setting.Id.Value,
            string.Empty,
            write.Deed.Actor.UnitPath,
            TextOf(setting, change, before.Value, value),
            new
            {
                setting.Code,
                before,
                after = new Stand(value, change.Source!, change.Article, change.Certainty),
                change.From,
            }
        );
        return Result.Done;
    }

    private static Refusal? Put(Write write, LegalChapter chapter, LegalSetting setting, LegalSettingChange change, string value)
    {
        var (source, article) = (change.Source!.Trim(), change.Article?.Trim() ?? string.Empty);
        if (change.From is not { } from)
        {
            if (change.Field is not null)
            {
                return LawRefusals.FieldWithoutDay;
            }

            if (chapter.SettledStands && !setting.IsDoubtful)
            {
                return LawRefusals.Settled;
            }

            (setting.Value, setting.Source, setting.Article, setting.Certainty) = (value, source, article, change.Certainty);
            return null;
        }

        if (from <= setting.ValidFrom || from > (setting.ValidTo ?? DateOnly.MaxValue))
        {
            return LawRefusals.DateWrong;
        }

        write.Db.Add(
            new LegalSetting
            {
                Id = LegalSettingId.New(),
                Chapter = setting.Chapter,
                Kind = setting.Kind,
                Code = setting.Code,
                Name = change.Field is { } of ? $"{setting.Name}: {of.Name}" : setting.Name,
                Field = change.Field?.Slug ?? setting.Field,
                Value = value,
                Unit = setting.Unit,
                Source = source,
                Article = article,
                ValidFrom = from,
                ValidTo = change.Field is null ? setting.ValidTo : null,
                Certainty = change.Certainty,
                EditedHere = true,
            }
        );
        if (change.Field is null)
        {
            setting.ValidTo = from.AddDays(-1);
        }

        return null;
    }

    private static Task<bool> HasOwnAsync(Write write, LegalSetting setting, string field, CancellationToken ct)
    {
        var code = setting.Code;
        return write.Db.Set<LegalSetting>().AnyAsync(row => row.Code == code && row.Field == field, ct);
    }

    private static string TextOf(LegalSetting setting, LegalSettingChange change, string before, string value)
    {
        var (old, now) = (LegalValue.Bare(setting.Kind, before), LegalValue.Bare(setting.Kind, value));
        var since = change.From is { } day ? $" từ {VietnameseFormat.Date(day)}" : string.Empty;
        return change.Field is { } field ? $"Đặt riêng “{setting.Name}” cho lĩnh vực {field.Name}: {now}{since}"
            : old == now && since.Length == 0 ? $"Sửa căn cứ của “{setting.Name}”"
            : $"Sửa “{setting.Name}”: {old} → {now}{since}";
    }

    /// <summary>What a change may change, as the deed tells it.</summary>
    private sealed record Stand(string Value, string Source, string? Article, Certainty Certainty)
    {
        public static Stand Of(LegalSetting setting) => new(setting.Value, setting.Source, setting.Article, setting.Certainty);
    }
}

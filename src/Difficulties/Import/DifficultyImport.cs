using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Raise;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.Import;

/// <summary>What a row of a list raises.</summary>
internal sealed record DifficultyRow(string UnitPath, string Title, string What, string Asked, DifficultyField Field, bool Urgent)
{
    public RaiseText ToText(RaiseChannel channel) =>
        new()
        {
            Title = Title,
            What = What,
            Asked = Asked,
            Field = Field,
            Urgency = Urgent ? Urgency.Urgent : Urgency.Normal,
            Channel = channel,
            UnitPath = UnitPath,
        };
}

/// <summary>A list of difficulties, of a conference or of a unit. A row raises something new or joins what is there.</summary>
internal sealed class DifficultyImport(DifficultyRows rows, DifficultySettlement settlement, RecommendationWriter raising)
    : ListImport<DifficultyRow>
{
    /// <summary>The option of a draft whose rows were said at a conference.</summary>
    public const string AtConference = "hoi-nghi";

    public static readonly ImportColumn Unit = new("Đơn vị nêu", true, "Xã Tam Sơn");
    public static readonly ImportColumn Difficulty = new("Vướng mắc", true, "Chưa có hướng dẫn giao dự toán cho xã mới");
    public static readonly ImportColumn What = new("Nội dung", true, "Xã chưa được hướng dẫn cách giao dự toán cho các đơn vị trực thuộc.");
    public static readonly ImportColumn Asked = new("Đề nghị", true, "Sở Tài chính hướng dẫn cụ thể.");
    public static readonly ImportColumn Field = new("Lĩnh vực", false, string.Empty);
    public static readonly ImportColumn Urgent = new("Gấp", false, "không");

    public override string Kind => "difficulties.list";

    public override string Title => "Danh sách khó khăn, vướng mắc";

    public override IReadOnlyList<ImportColumn> Columns { get; } = [Unit, Difficulty, What, Asked, Field, Urgent];

    public override IReadOnlyList<string> ShownHeads { get; } = ["Đơn vị nêu", "Vướng mắc", "Lĩnh vực"];

    public override int MostRows => 1000;

    public override long LargestFile => 5 * 1024 * 1024;

    public override string TakeWords(ImportLine<DifficultyRow> line) => "Nêu mới";

    public override Task<IReadOnlyList<ImportLine<DifficultyRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    ) => rows.ReadAsync(table, seat.ProvinceCode, today, ct);

    public override async Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<DifficultyRow>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        var (office, channel, raised, there) = (
            await settlement.OfficeAsync(seat.ProvinceCode, ct),
            draft.Option == AtConference ? RaiseChannel.Conference : RaiseChannel.Import,
            0,
            0
        );
        foreach (var line in lines)
        {
            var taken = await TakeAsync(write, line, channel, office, seat, ct);
            if (taken.IsRefused)
            {
                return taken.Refusal with { Message = $"Dòng {line.Line}: {taken.Refusal.Message}", Field = null };
            }

            (raised, there) = taken.Value ? (raised + 1, there) : (raised, there + 1);
        }

        if (raised > 0)
        {
            write.Tell(
                office.BodyPath,
                office.SeatId,
                $"{raised} kiến nghị nhập từ “{draft.FileName}” chờ phân công",
                "/vuong-mac?nhom=cho-phan-cong"
            );
        }

        return $"Đã nhập {VietnameseFormat.Number(raised)} kiến nghị.{(there > 0 ? $" {VietnameseFormat.Number(there)} dòng đơn vị đã nêu từ trước, không nhập lại." : string.Empty)}";
    }

    /// <returns>False when the unit is with the difficulty already.</returns>
    private async Task<Result<bool>> TakeAsync(
        Write write,
        ChosenLine<DifficultyRow> line,
        RaiseChannel channel,
        DifficultyOwner office,
        Seat seat,
        CancellationToken ct
    )
    {
        var text = line.Row.ToText(channel);
        if (line.Choice != LineChoice.Take)
        {
            // Since the preview the unit may have joined by itself; a difficulty that was closed meanwhile is raised anew.
            var against = await JoinAsync(write, text, line.Choice, seat, ct);
            if (against is null || against.Code == DifficultyRefusals.AlreadyJoined(line.Choice).Code)
            {
                return against is null;
            }
        }

        var raised = await raising.RaiseAsync(write, text, office, ct);
        return raised.IsRefused ? raised.Refusal : true;
    }

    private async Task<Refusal?> JoinAsync(Write write, RaiseText text, string code, Seat seat, CancellationToken ct)
    {
        // Saved first, so that a unit named twice for one difficulty is seen.
        await write.Db.SaveChangesAsync(ct);
        return await DifficultySettlement.OpenAsync(write.Db, code, seat.ProvinceCode, ct) is { } difficulty
            ? (await raising.JoinAsync(write, text, difficulty, ct)).Refusal
            : DifficultyRefusals.NotFound;
    }
}

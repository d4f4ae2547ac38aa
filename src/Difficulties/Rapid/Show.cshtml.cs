using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.History;

namespace ThongSuot.Difficulties.Rapid;

[Permit(DifficultyPermissions.Rapid)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, SettleFault settle, DifficultySettlement settlement) : OfficePage
{
    [BindProperty]
    public SettleForm Input { get; set; } = new();

    public RapidRequest Fault { get; private set; } = null!;

    public DateTimeOffset AsOf { get; private set; }

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool MaySettle => Fault.AnsweredAt is null && settle.May(Fault, Seat);

    public bool MayConfirm => settle.MayConfirm(Fault, Seat);

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var done = ModelState.IsValid
            ? await settle.RunAsync(code, Input.Content?.Trim() ?? string.Empty, Input.EndedAt, Seat, DeedNow(), ct)
            : default;
        if (done.IsRefused || !ModelState.IsValid)
        {
            return done.IsRefused ? Refused(done.Refusal) : Again();
        }

        Say("Đã ghi khắc phục xong.");
        return Redirect(ReportFault.PathOf(code));
    }

    public async Task<IActionResult> OnPostConfirmAsync(string code, CancellationToken ct)
    {
        var done = await settle.ConfirmAsync(code, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return await LoadAsync(code, ct) ? Refused(done.Refusal) : NotFound();
        }

        Say("Đã xác nhận kết quả ghi hộ.");
        return Redirect(ReportFault.PathOf(code));
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        AsOf = Clock.Now;
        var (province, organisation, all) = (Seat.ProvinceCode, Seat.SpeaksFor, Seat.Role is Role.ProvinceOffice or Role.ProvinceLeader);
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await db
                .RapidRequests.AsNoTracking()
                .FirstOrDefaultAsync(
                    row =>
                        row.Code == code
                        && row.ProvinceCode == province
                        && (all || row.UnitPath == organisation || row.TeamPath == organisation),
                    ct
                )
            is not { } request
        )
        {
            return false;
        }

        Fault = request;
        Input.EndedAt ??= AsOf;
        History = await db.HistoryOfAsync(request.ProvinceCode, request.Id, 20, ct);
        return true;
    }
}

/// <summary>What the team did.</summary>
internal sealed class SettleForm
{
    [StringLength(2000, ErrorMessage = "Nội dung dài quá 2.000 ký tự. Viết gọn lại.")]
    public string? Content { get; set; }

    public DateTimeOffset? EndedAt { get; set; }
}

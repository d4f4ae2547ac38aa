using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.Rapid;

[Permit(DifficultyPermissions.Rapid)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, ReportFault report, DifficultySettlement settlement) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    [BindProperty]
    public FaultForm Input { get; set; } = new();

    public Page<RapidRequest> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public (int Open, int Late) Counts { get; private set; }

    /// <summary>It looks like one that waits already: whoever reports says whether it is.</summary>
    public bool MayBeTwice { get; private set; }

    public DateTimeOffset AsOf { get; private set; }

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<OutageKind>()
            .Select(kind => new SelectListItem(OutageLabels.Of(kind), kind.ToString()))
            .Prepend(new("Chọn", string.Empty));

    /// <summary>The hour by which faults of the day are answered.</summary>
    public string Hour => settlement.LawFor(Seat.SpeaksFor, Clock.Now).SameDayHour.ToString("H:mm");

    public string NameOf(string path) => settlement.ShortNameOf(path);

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await Pick(db).OrderByDescending(row => row.RaisedAt).Take(Sheet<RapidRequest>.MostRows + 1).ToListAsync(ct);
        return new SheetDownload<RapidRequest>(RapidSheet.Of(rows, Clock.Now, settlement.NameOf), dang, "ung-cuu");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var done = ModelState.IsValid
            ? await report.RunAsync(
                Input.Kind,
                Input.What?.Trim() ?? string.Empty,
                Input.BrokeAt,
                Input.System,
                Seat,
                DeedNow(),
                ct,
                Input.NotTwice
            )
            : default;
        if (done.IsRefused || !ModelState.IsValid)
        {
            await LoadAsync(ct);
            MayBeTwice = done.Refusal?.Field == nameof(FaultForm.NotTwice);
            return done.IsRefused ? Refused(done.Refusal) : Again();
        }

        Say("Đã báo. Thời gian mất được ghi để không tính là chậm của người xử lý.");
        return Redirect(ReportFault.PathOf(done.Value));
    }

    private IQueryable<RapidRequest> Pick(Db db) => RapidLists.Pick(db, Group, Seat, Clock.Now);

    private async Task LoadAsync(CancellationToken ct)
    {
        AsOf = Clock.Now;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (page, rows) = (new PageRequest(Number), Pick(db));
        Rows = new Page<RapidRequest>(
            await rows.OrderByDescending(row => row.RaisedAt).Skip(page.Skip).Take(page.Size).ToListAsync(ct),
            page.Number,
            page.Size,
            await rows.CountAsync(ct)
        );
        Counts = (
            await RapidLists.Pick(db, null, Seat, AsOf).CountAsync(ct),
            await RapidLists.Pick(db, RapidLists.Late, Seat, AsOf).CountAsync(ct)
        );
    }
}

/// <summary>A fault as reported.</summary>
internal sealed class FaultForm
{
    public OutageKind? Kind { get; set; }

    [StringLength(RapidRequest.WhatLength, ErrorMessage = "Mô tả dài quá 500 ký tự. Viết gọn lại.")]
    public string? What { get; set; }

    public DateTimeOffset? BrokeAt { get; set; }

    public string? System { get; set; }

    /// <summary>It is another fault than the one that waits.</summary>
    public bool NotTwice { get; set; }
}

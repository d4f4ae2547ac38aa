using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Dossiers.List;

/// <summary>
/// Takes a list of dossiers away as a file: the rows and the masking of the page. Who took which list, how long, is a deed; what was typed
/// into the search is not kept, because it may be a name.
/// </summary>
internal sealed class ExportDossiers(IDbContextFactory<Db> contexts, WriteGate gate, DossierSettlement settlement)
{
    public async Task<Sheet<DossierRow>> RunAsync(DossierFilter filter, SheetFormat format, Seat seat, Deed deed, CancellationToken ct)
    {
        var law = settlement.LawFor(seat.ScopePath, deed.At);
        var unit = filter.Unit is { Length: > 0 } path && seat.Scope.Covers(path) ? path : seat.ScopePath;
        int count;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            count = Math.Min(await Query(db, filter, seat, law).CountAsync(ct), Sheet<DossierRow>.MostStreamed);
        }

        var detail = new
        {
            list = filter.KindFor(seat.Role).Slug,
            unit,
            field = filter.Field,
            channel = filter.Channel?.ToString(),
            from = filter.From,
            to = filter.To,
            searched = filter.Text is { Length: > 0 },
            format = format.ToString(),
            count,
        };
        await gate.RunAsync(
            deed,
            (write, _) =>
            {
                write.Record(
                    "dossier.exported",
                    "dossier-list",
                    seat.SeatId.Value,
                    seat.ProvinceCode,
                    unit,
                    $"Tải về danh sách “{filter.KindFor(seat.Role).Name}”, {VietnameseFormat.Number(count)} hồ sơ",
                    detail
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
        return SheetOf(filter, seat, law, RowsAsync(filter, seat, law, ct));
    }

    private IQueryable<Dossier> Query(Db db, DossierFilter filter, Seat seat, DossierLaw law) =>
        DossierLists.Pick(
            filter.Narrow(db.Dossiers.AsNoTracking().Seen(seat.Scope), seat, settlement),
            filter.KindFor(seat.Role).Slug,
            seat,
            law.Now,
            law.Calendar.AddWorkingTime(law.Now, law.NearDueWithin),
            filter.From,
            filter.To
        );

    private async IAsyncEnumerable<DossierRow> RowsAsync(
        DossierFilter filter,
        Seat seat,
        DossierLaw law,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        // One more than a sheet holds, so that the sheet knows when it is cut.
        await foreach (var row in DossierLists.AllAsync(Query(db, filter, seat, law), Sheet<DossierRow>.MostStreamed + 1, ct))
        {
            yield return row;
        }
    }

    private Sheet<DossierRow> SheetOf(DossierFilter filter, Seat seat, DossierLaw law, IAsyncEnumerable<DossierRow> rows) =>
        new()
        {
            Most = Sheet<DossierRow>.MostStreamed,
            Title = $"Danh sách hồ sơ: {filter.KindFor(seat.Role).Name}",
            Lines =
            [
                $"{settlement.NameOf(filter.Unit is { Length: > 0 } path && seat.Scope.Covers(path) ? path : seat.ScopePath)}{VietnameseFormat.Period(filter.From, filter.To)}",
                $"Số liệu lúc {VietnameseFormat.Moment(law.Now)}. Họ tên người nộp được che.",
            ],
            Columns =
            [
                new("Mã hồ sơ", 24, row => SheetCell.Of(row.Code)),
                new("Thủ tục", 48, row => SheetCell.Of(row.ProcedureName)),
                new("Người nộp", 18, row => SheetCell.Of(row.MaskedName)),
                new("Hình thức nộp", 14, row => SheetCell.Of(DossierLabels.Of(row.Channel))),
                new("Nơi giải quyết", 24, row => SheetCell.Of(settlement.NameOf(row.OwnerPath))),
                new("Trạng thái", 22, row => SheetCell.Of(DossierLabels.Of(row.Status))),
                new("Bước hiện tại", 20, row => SheetCell.Of(row.StepName)),
                new("Người giữ", 24, row => SheetCell.Of(row.HolderName)),
                new("Tiếp nhận", 12, row => SheetCell.Of(row.ReceivedOn)),
                new("Hạn trả", 18, row => SheetCell.Of(row.DueAt)),
                new("Hoàn thành", 12, row => SheetCell.Of(row.ClosedOn)),
                new("Thời gian", 24, row =>
                    SheetCell.Of(DossierLabels.TimeLeft(row.Status, row.RegisteredAt, row.DueAt, row.PausedAt, row.Outcome, law).Text)
                ),
            ],
            Rows = rows,
        };
}

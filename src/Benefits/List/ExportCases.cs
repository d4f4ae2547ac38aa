using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Benefits.List;

/// <summary>Gives a list away as a file, names masked as on screen; who took which list, how long, is a deed.</summary>
internal sealed class ExportCases(IDbContextFactory<Db> contexts, WriteGate gate, BenefitSettlement settlement)
{
    public async Task<Sheet<BenefitCase>> RunAsync(CaseFilter filter, SheetFormat format, Seat seat, Deed deed, CancellationToken ct)
    {
        int count;
        long total;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            count = await Query(db, filter, seat).CountAsync(ct);
            total = await Query(db, filter, seat).SumAsync(row => row.Total, ct);
        }

        await gate.RunAsync(
            deed,
            (write, _) =>
            {
                write.Record(
                    "benefit.exported",
                    "benefit-list",
                    seat.SeatId.Value,
                    seat.ProvinceCode,
                    seat.ScopePath,
                    $"Tải về danh sách chế độ “{filter.Kind.Name}”, {VietnameseFormat.Number(count)} dòng",
                    new
                    {
                        list = filter.Kind.Slug,
                        unit = filter.Unit,
                        scheme = filter.Scheme,
                        fund = filter.Fund?.ToString(),
                        format = format.ToString(),
                        count,
                    }
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
        return new Sheet<BenefitCase>
        {
            Title = $"Hồ sơ chế độ: {filter.Kind.Name}",
            Lines = [$"{settlement.NameOf(seat.ScopePath)}, số liệu lúc {VietnameseFormat.Moment(deed.At)}"],
            Columns =
            [
                new("Mã", 18, row => SheetCell.Of(row.Code)),
                new("Đơn vị", 28, row => SheetCell.Of(settlement.NameOf(row.UnitPath))),
                new("Họ tên (che)", 24, row => SheetCell.Of(Masking.Name(row.PersonName))),
                new("Đối tượng", 20, row => SheetCell.Of(BenefitLabels.Of(row.Category))),
                new("Chính sách", 36, row => SheetCell.Of(Schemes.Of(row.Scheme).Title)),
                new("Nguồn kinh phí", 20, row => SheetCell.Of(BenefitLabels.Of(row.Fund))),
                new("Ngày nghỉ", 12, row => SheetCell.Of(row.LeaveOn)),
                new("Trạng thái", 26, row => SheetCell.Of(BenefitLabels.Of(row.State))),
                new("Số tiền (đồng)", 18, row => SheetCell.Of(row.Total)),
                new("Đã chi (đồng)", 18, row => SheetCell.Of(row.PaidTotal)),
                new("Ngày quyết định", 12, row => SheetCell.Of(row.DecidedOn)),
                new("Ngày chi trả đủ", 12, row => SheetCell.Of(row.PaidOn)),
            ],
            Rows = RowsAsync(filter, seat, ct),
            Total =
            [
                SheetCell.Of("Cộng"),
                .. Enumerable.Repeat(SheetCell.Empty, 7),
                SheetCell.Of(total),
                .. Enumerable.Repeat(SheetCell.Empty, 3),
            ],
        };
    }

    private static IQueryable<BenefitCase> Query(Db db, CaseFilter filter, Seat seat)
    {
        var cases = db.BenefitCases;
        return CaseLists.Pick(filter.Narrow(cases.AsNoTracking().Within(seat.Scope, row => row.UnitPath)), filter.Kind);
    }

    private async IAsyncEnumerable<BenefitCase> RowsAsync(CaseFilter filter, Seat seat, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        // One more than a sheet holds, so that the sheet knows when it is cut.
        await foreach (
            var row in CaseLists
                .InOrder(Query(db, filter, seat))
                .Take(Sheet<BenefitCase>.MostRows + 1)
                .AsAsyncEnumerable()
                .WithCancellation(ct)
        )
        {
            yield return row;
        }
    }
}

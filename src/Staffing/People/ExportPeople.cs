using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Staffing.People;

/// <summary>Takes a list of people away, masked as on screen; who took which list, how long, is a deed.</summary>
internal sealed class ExportPeople(IDbContextFactory<Db> contexts, WriteGate gate, StaffQueries queries)
{
    public async Task<Sheet<StaffPerson>> RunAsync(
        PersonFilter filter,
        SheetFormat format,
        bool seesNames,
        Seat seat,
        Deed deed,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var catalogue = await StaffCatalogue.LoadAsync(db, ct);
        var rows = await filter
            .Pick(db.StaffPeople.AsNoTracking(), seat.Scope, catalogue, queries.LawNow.Today, seesNames)
            .OrderBy(row => row.OwnerPath)
            .ThenBy(row => row.Code)
            .Take(Sheet<StaffPerson>.MostRows)
            .ToListAsync(ct);
        await gate.RunAsync(
            deed,
            (write, _) =>
            {
                write.Record(
                    "staffing.exported",
                    "staff-list",
                    seat.SeatId.Value,
                    seat.ProvinceCode,
                    seat.ScopePath,
                    $"Tải về danh sách “{filter.Kind.Name}”, {VietnameseFormat.Number(rows.Count)} người, họ tên đã che",
                    new
                    {
                        list = filter.Kind.Slug,
                        unit = filter.Unit,
                        speciality = filter.Speciality,
                        format = format.ToString(),
                        count = rows.Count,
                    }
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
        return new Sheet<StaffPerson>
        {
            Title = $"Danh sách nhân sự: {filter.Kind.Name}",
            Lines =
            [
                $"Số liệu lúc {VietnameseFormat.Moment(deed.At)}",
                "Họ tên, ngày sinh đã che theo Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.",
            ],
            Columns =
            [
                new("Mã", 16, row => SheetCell.Of(row.Code)),
                new("Họ tên", 20, row => SheetCell.Of(Masking.Name(row.Name))),
                new("Năm sinh", 10, row => SheetCell.Of(PersonLabels.Born(row))),
                new("Đơn vị", 28, row => SheetCell.Of(queries.ShortNameOf(row.OwnerPath))),
                new("Bộ phận", 28, row => SheetCell.Of(queries.ShortNameOf(row.UnitPath))),
                new("Vị trí", 34, row => SheetCell.Of(catalogue.NameOfPosition(row.PositionCode))),
                new("Chuyên môn", 28, row => SheetCell.Of(catalogue.NameOfSpeciality(row.MainSpeciality))),
                new("Trình độ", 14, row => SheetCell.Of(StaffingLabels.Of(row.Degree))),
                new("Nơi biệt phái", 28, row => SheetCell.Of(row.LentOwnerPath is { } lent ? queries.ShortNameOf(lent) : null)),
            ],
            Rows = rows.ToAsyncEnumerable(),
        };
    }
}

/// <summary>A person's data as lists may show it.</summary>
internal static class PersonLabels
{
    /// <summary>The decade alone.</summary>
    public static string Born(StaffPerson person) => $"{person.BornOn.Year / 10}*";
}

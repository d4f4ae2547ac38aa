using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Staffing.Plans;

/// <summary>Whom a plan moves, by name: reading them is a deed.</summary>
internal sealed partial class ShowModel
{
    /// <summary>By what rules it was made, how many moves are against them, and how its shortage compares with the board's.</summary>
    public string RuleWords =>
        $"Lượt vô lý theo quy tắc: {VietnameseFormat.Number(Plan.Absurd)} (người không được đào tạo chuyên môn của vị trí, hoặc chuyển giữa khối Đảng, đoàn thể và chính quyền). "
        + "Thiếu đếm theo chuyên môn trong từng cơ quan: vị trí thiếu được bù khi cơ quan đó dôi người cùng chuyên môn, nên ít hơn bảng nhân sự, nơi đếm từng vị trí. "
        + (
            Plan.Opened == 0
                ? "Không lượt nào đưa nơi đi xuống dưới số cần có."
                : $"{VietnameseFormat.Number(Plan.Opened)} lượt để nơi đi dưới số cần có; chỗ trống đó không nằm trong “còn thiếu”."
        );

    private async Task<IReadOnlyDictionary<string, string>> NamesAsync(Db db, CancellationToken ct)
    {
        var codes = Shown.Rows.SelectMany(place => place.Moves).Select(move => move.PersonCode).Distinct().ToList();
        if (codes.Count == 0 || !May(StaffingPermissions.People))
        {
            return new Dictionary<string, string>();
        }

        var people = db.StaffPeople.AsNoTracking().Within(Seat.Scope, row => row.OwnerPath);
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var some in codes.Chunk(500))
        {
            foreach (
                var row in await people.Where(row => some.Contains(row.Code)).Select(row => new { row.Code, row.Name }).ToListAsync(ct)
            )
            {
                shown[row.Code] = row.Name;
            }
        }

        await names.NoteAsync(Seat, NamesSeen, "Xem họ tên người trong phương án điều động", ct);
        return shown;
    }
}

using ThongSuot.Territory;
using ThongSuot.Web.Imports;

namespace ThongSuot.Staffing.Import;

/// <summary>Which body, office and position a row means.</summary>
internal sealed class PlaceCells(ImportKnown known)
{
    /// <param name="there">The person as known: where the list names no office, somebody who stays in the position stays in the
    /// office.</param>
    public (Unit? Body, Unit? Office, JobPosition? Position) Read(ImportCells cells, PersonFacts? there = null)
    {
        var (name, officeName, positionName) = (
            cells.Text(StaffColumns.Unit),
            cells.Text(StaffColumns.Office),
            cells.Text(StaffColumns.Position)
        );
        var found = known.Bodies(name);
        if (found.Count != 1)
        {
            cells.Wrong(
                StaffColumns.Unit,
                $"{(found.Count == 0 ? "không có" : $"có {found.Count}")} đơn vị tên “{name}” trong tỉnh. Ghi đủ tên xã, phường hoặc sở."
            );
        }

        var position = known.Position(positionName);
        if (position is null)
        {
            cells.Wrong(StaffColumns.Position, $"không có vị trí “{positionName}”. Dùng tên ở trang Danh mục vị trí việc làm.");
        }

        if (found.Count != 1 || position is null)
        {
            return (null, null, position);
        }

        var stays = officeName.Length == 0 && there is not null && there.PositionCode == position.Code && there.OwnerPath == found[0].Path;
        var office = stays ? known.UnitAt(there!.UnitPath) : known.Office(found[0], officeName, position);
        if (office is null && officeName.Length > 0)
        {
            cells.Wrong(StaffColumns.Office, $"{found[0].Name} không có bộ phận “{officeName}”. Ghi tên phòng, trung tâm, hoặc để trống.");
        }
        else if (office is null || !position.Fits(office))
        {
            cells.Wrong(
                StaffColumns.Position,
                $"vị trí “{position.Name}” không đặt ở {(office ?? found[0]).Name}. Chọn vị trí khác hoặc sửa cột “{StaffColumns.Unit.Head}”, “{StaffColumns.Office.Head}”."
            );
        }

        return (found[0], office, position);
    }
}

using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Support.Training;

/// <summary>Every reason said about training.</summary>
internal static class TrainingRefusals
{
    public const string DayOffCode = "support.training-day-off";
    public const string EmptiesDesksCode = "support.training-empties-desks";

    public static Refusal NotYours { get; } =
        new("support.training-not-yours", "Cơ quan mở lớp hoặc Văn phòng UBND tỉnh ghi lớp này. Chuyển cho đúng nơi.");

    public static Refusal NotFound { get; } = new("support.training-not-found", "Không có lớp này trong tỉnh. Mở lại danh sách lớp.");

    public static Refusal KindMissing { get; } =
        new("support.training-kind", "Chưa chọn lỗi nghiệp vụ cần tập huấn. Chọn từ trang nhu cầu.", "Kind");

    public static Refusal FieldMissing { get; } = new("support.training-field", "Chưa chọn lĩnh vực. Chọn từ trang nhu cầu.", "Field");

    public static Refusal DayWrong { get; } =
        new("support.training-day", "Ngày học từ hôm nay và trong 180 ngày tới. Nhập lại ngày.", "On");

    public static Refusal UnitsMissing { get; } =
        new("support.training-units", "Chưa chọn xã, phường nào. Chọn ít nhất một nơi hay gặp lỗi này.", "Units");

    public static Refusal NobodyThere(string person) =>
        new("support.training-nobody", $"Các xã, phường đã chọn không có ai là {person.ToLowerInvariant()}. Chọn nơi khác.", "Units");

    public static Refusal Full(int most, int people) =>
        new(
            "support.training-full",
            $"Lớp đủ {VietnameseFormat.Number(most)} người mà các nơi đã chọn có {VietnameseFormat.Number(people)}. Bớt nơi hoặc mở thêm lớp.",
            "Units"
        );

    public static Refusal NotYetHeld(DateOnly on) =>
        new("support.training-not-held", $"Lớp học ngày {VietnameseFormat.Date(on)}. Ghi kết quả từ ngày đó.");

    public static Refusal ScoreWrong(string name) =>
        new("support.training-score", $"Điểm của {name} phải từ 0 đến 10. Nhập lại.", "People");

    public static Refusal ScoreOfAbsent(string name) =>
        new("support.training-absent-score", $"{name} vắng nên không có điểm. Chọn có mặt hoặc xóa điểm.", "People");

    public static Refusal State(TrainingState state) =>
        new(
            "support.training-state",
            $"Lớp đang “{TrainingLabels.Of(state)}” nên không làm được việc đó. Tải lại trang để xem trạng thái mới."
        );

    public static Refusal MostWrong { get; } =
        new("support.training-most", $"Số người nhiều nhất từ 1 đến {TrainingSession.MostPeople}. Nhập lại.", "Most");

    public static Refusal DayOff(DateOnly on, DateOnly next) =>
        new(
            DayOffCode,
            $"Ngày {VietnameseFormat.Date(on)} là ngày nghỉ. Chọn ngày làm việc, gần nhất là {VietnameseFormat.Date(next)}; vẫn học ngày nghỉ thì đánh dấu “Vẫn học ngày nghỉ”.",
            "On"
        );

    public static Refusal EmptiesDesks(IReadOnlyList<string> desks) =>
        new(
            EmptiesDesksCode,
            $"Lớp mời hết người Một cửa của {string.Join("; ", desks.Take(5))}{(desks.Count > 5 ? $" và {desks.Count - 5} nơi khác" : string.Empty)}, quầy ngày đó không còn ai. Bỏ chọn cả nơi rồi chọn riêng người dự, hoặc đánh dấu “Vẫn mời hết”.",
            "Units"
        );

    public static Refusal PeopleAway(string names) =>
        new("support.people-away", $"Ngày này mọi người được mời đã báo vắng: {names}. Chọn ngày khác, hoặc mời người khác.", "On");
}

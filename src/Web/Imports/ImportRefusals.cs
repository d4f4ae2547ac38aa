using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Web.Imports;

/// <summary>Every reason an uploaded list is refused as a whole.</summary>
public static class ImportRefusals
{
    public static Refusal Unreadable { get; } =
        new("import.unreadable", "Không đọc được tệp. Dùng XLSX hoặc CSV (UTF-8) theo tệp mẫu ở trang này.", "File");

    public static Refusal OldFile { get; } =
        new(
            "import.old-file",
            "Không đọc được tệp: tệp .xls đời cũ hoặc có mật khẩu. Mở bằng phần mềm bảng tính, bỏ mật khẩu, lưu lại dạng XLSX.",
            "File"
        );

    public static Refusal NoTable { get; } =
        new(
            "import.no-table",
            "Tệp là PDF, ảnh hoặc chương trình, không phải bảng tính. Xuất danh sách ra XLSX hoặc CSV (UTF-8) rồi tải lên.",
            "File"
        );

    public static Refusal TooLarge { get; } =
        new(
            "import.too-large",
            "Không đọc được tệp: nội dung khi mở ra quá lớn hoặc quá sâu. Xóa các hàng, cột, trang tính thừa, hoặc chép phần cần nhập sang tệp mẫu.",
            "File"
        );

    public static Refusal Empty { get; } = new("import.empty", "Tệp không có dòng nào dưới hàng tiêu đề. Nhập ít nhất một dòng.", "File");

    public static Refusal Gone { get; } =
        new("import.gone", "Bản xem trước không còn, đã được nhập hoặc không phải của vị trí đang dùng. Tải tệp lên lại.");

    public static Refusal Stale { get; } =
        new("import.stale", "Số liệu đã thay đổi sau khi xem trước. Tải tệp lên lại để kiểm tra với số liệu mới.");

    public static Refusal Twins { get; } =
        new(
            "import.twins",
            "Hai dòng của tệp là một bản ghi, hoặc người khác vừa ghi bản ghi đó. Chưa nhập dòng nào; bỏ dòng trùng rồi tải tệp lên lại."
        );

    public static Refusal NothingGood { get; } =
        new("import.nothing-good", "Không dòng nào nhập được. Sửa các lỗi đã nêu rồi tải lên lại.");

    public static Refusal NothingChosen { get; } = new("import.nothing-chosen", "Mọi dòng đều để lại. Chọn ít nhất một dòng để nhập.");

    public static Refusal Columns(string missing) =>
        new("import.columns", $"Tệp thiếu cột: {missing}. Thêm cột đúng tên như tệp mẫu.", "File");

    public static Refusal ColumnTwice(string head) =>
        new("import.column-twice", $"Cột “{head}” có hai lần. Bỏ một cột hoặc đổi tên.", "File");

    public static Refusal HiddenSheet(string name) =>
        new("import.hidden-sheet", $"Danh sách nằm ở trang tính ẩn “{name}”. Bỏ ẩn trang tính đó rồi tải lên lại.", "File");

    public static Refusal TooLong(int most) =>
        new("import.too-long", $"Tệp có hơn {VietnameseFormat.Number(most)} dòng. Tách thành nhiều tệp.", "File");

    public static Refusal NoFile(long largest) =>
        new(
            "import.no-file",
            $"Không đọc được tệp: chưa chọn, rỗng hoặc lớn quá. Chọn tệp XLSX hoặc CSV (UTF-8) tối đa {largest / 1024 / 1024} MB.",
            "File"
        );
}

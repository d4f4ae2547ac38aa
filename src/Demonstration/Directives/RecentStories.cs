using ThongSuot.Directives;
using static ThongSuot.Demonstration.Directives.DirectiveStories;
using static ThongSuot.Demonstration.Directives.StoryRole;
using static ThongSuot.Directives.DirectiveAct;

namespace ThongSuot.Demonstration.Directives;

/// <summary>
/// What goes on after the reported directions, told in working days from today, so that a new user finds work in every state. All
/// of it is made up.
/// </summary>
internal static class RecentStories
{
    public static IReadOnlyList<DirectiveStory> All { get; } =
    [
        new(
            "-18 09:00",
            "so-tai-chinh",
            "-4",
            "Hướng dẫn xử lý kinh phí chuyển tiếp của các dự án do cấp huyện cũ để lại",
            "Xã biết nguồn nào trả, ai quyết toán",
            ProductKind.Document,
            "Văn bản hướng dẫn kèm danh mục dự án",
            null,
            ["so-xay-dung"],
            "Cung cấp danh mục dự án",
            [
                Do("-17 08:30", Leader, Take),
                Do("-7 10:00", Leader, Report, "Đã đối chiếu 40/55 dự án", 60),
                Do("-1 08:30", Office, AskExplanation, "Quá hạn, chưa nộp sản phẩm"),
            ]
        ),
        new(
            "-15 09:00",
            "so-noi-vu",
            "+1",
            "Tổng hợp nhu cầu biên chế chuyên môn của các xã, phường: kế toán, công nghệ thông tin, đất đai, xây dựng",
            "Số liệu đúng đến từng vị trí",
            ProductKind.Report,
            "Bảng nhu cầu theo xã, theo chuyên môn",
            null,
            ["so-tai-chinh"],
            "Cân đối kinh phí",
            [Do("-14 09:00", Leader, Take), Do("-3 15:00", Leader, Report, "131/148 xã đã gửi", 85)]
        ),
        new(
            "-12 09:00",
            "so-khoa-hoc-cong-nghe",
            "+5",
            "Rà soát máy tính, máy quét của trung tâm phục vụ hành chính công cấp xã không đủ cấu hình số hóa",
            "Danh mục thật, có ảnh, có thứ tự ưu tiên",
            ProductKind.Report,
            "Danh mục thiết bị cần thay theo xã",
            null,
            [],
            null,
            [Do("-11 08:30", Leader, Take), Do("-1 14:00", Leader, AskExtension, "Còn 20 xã vùng cao chưa kiểm kê xong", due: "+10")],
            [
                new(
                    "-10 09:00",
                    "Lương Sơn",
                    "+2",
                    "Kiểm kê máy tính, máy quét của trung tâm phục vụ hành chính công xã",
                    "Không bỏ sót thiết bị",
                    ProductKind.Report,
                    "Biên bản kiểm kê",
                    null,
                    [],
                    null,
                    [Do("-9 09:00", Leader, Take), Do("-2 10:00", Leader, Submit, "Biên bản kiểm kê ba bên", number: "14/BB-UBND")]
                ),
                new(
                    "-10 09:05",
                    "Cao Dương",
                    "+2",
                    "Kiểm kê máy tính, máy quét của trung tâm phục vụ hành chính công xã",
                    "Không bỏ sót thiết bị",
                    ProductKind.Report,
                    "Biên bản kiểm kê",
                    null,
                    [],
                    null,
                    []
                ),
            ]
        ),
        new(
            "-10 10:00",
            "so-giao-duc-dao-tao",
            "-1",
            "Hướng dẫn phân cấp tuyển dụng, sử dụng viên chức giáo dục cho cấp xã",
            "Không trường nào thiếu người đứng lớp vì chờ hướng dẫn",
            ProductKind.Document,
            "Văn bản hướng dẫn",
            null,
            ["so-noi-vu"],
            "Thẩm định chỉ tiêu",
            [Do("-9 08:30", Leader, Take), Do("-2 16:00", Leader, Submit, "Văn bản hướng dẫn và mẫu hồ sơ", number: "1190/SGDĐT-TCCB")]
        ),
        new(
            "-6 14:00",
            "Liên Sơn",
            "+8",
            "Kiểm tra, xử lý vi phạm đất đai, xây dựng, khoáng sản trên địa bàn",
            "Không để vi phạm mới",
            ProductKind.Report,
            "Báo cáo từng vụ việc",
            null,
            ["so-nong-nghiep-moi-truong", "so-xay-dung"],
            "Cử người kiểm tra cùng xã",
            [Do("-5 08:00", Leader, Take)]
        ),
        new(
            "-2 16:00",
            "so-van-hoa-the-thao-du-lich",
            "+12",
            "Hướng dẫn quản lý, khai thác nhà văn hóa, trụ sở dôi dư sau sắp xếp cho hoạt động cộng đồng",
            "Không để trụ sở bỏ trống, xuống cấp",
            ProductKind.Plan,
            "Phương án sử dụng từng trụ sở",
            null,
            ["so-tai-chinh"],
            "Hướng dẫn thủ tục tài sản công",
            []
        ),
    ];
}

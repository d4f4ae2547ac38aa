global using ThongSuot.TestKit;

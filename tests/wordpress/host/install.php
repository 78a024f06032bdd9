<?php
// Makes a blog with one author, and prints the password by which tests write posts.
$_SERVER['HTTP_HOST'] = preg_replace( '~^https?://~', '', getenv( 'BLOG_URL' ) );
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_INSTALLING', true );
require getenv( 'BLOG_ROOT' ) . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
$made = wp_install( 'Test blog', 'admin', 'admin@example.org', false, '', 'secret' );
update_option( 'permalink_structure', '/%postname%/' );
flush_rewrite_rules( false );
update_option( 'show_avatars', 0 ); // They come from another host.
switch_theme( 'twentytwentythree' );
echo WP_Application_Passwords::create_new_application_password( $made['user_id'], array( 'name' => 'tests' ) )[0];
